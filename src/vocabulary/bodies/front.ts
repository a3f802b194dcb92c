/**
 * The Fatherland Front and the mass organisations, which belong to it since Resolution 203/2025/QH15 of 16/6/2025
 * amended Articles 9 and 10 of the Constitution.
 */
import { type Body, bodiesOf } from "./body.js";

const FRONT = bodiesOf("FRONT", "FRONT", [
  {
    id: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
    name: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    codes: ["UBTWMTTQVN", "MTTW", "MTTQVN", "UBTWMTTQ"],
    aliases: [
      "Mặt trận Tổ quốc Việt Nam",
      "MTTQ Việt Nam",
      "Ủy ban Mặt trận Tổ quốc Việt Nam",
      "Ủy ban TW Mặt trận Tổ quốc Việt Nam",
      "UBTW MTTQ Việt Nam",
      "Ủy ban Trung ương MTTQ Việt Nam",
    ],
  },
  {
    id: "doan-chu-tich-uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
    name: "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    codes: ["ĐCTUBTWMTTQVN", "MTTW-ĐCT"],
    aliases: ["Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
  {
    id: "ban-thuong-truc-uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
    name: "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    codes: ["MTTW-BTT"],
    aliases: ["Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam"],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
]);

const MASS = bodiesOf("FRONT", "MASS_ORGANISATION", [
  {
    id: "tong-lien-doan-lao-dong-viet-nam",
    name: "Tổng Liên đoàn Lao động Việt Nam",
    codes: ["TLĐ"],
    aliases: ["Công đoàn Việt Nam", "Tổng LĐLĐ Việt Nam"],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
  {
    id: "trung-uong-doan-thanh-nien-cong-san-ho-chi-minh",
    name: "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    codes: ["TWĐTN", "TWĐ"],
    aliases: [
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Đoàn TNCS Hồ Chí Minh",
      "Trung ương Đoàn",
      "Ban Chấp hành Trung ương Đoàn",
      "Trung ương Đoàn TNCS Hồ Chí Minh",
    ],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
  {
    id: "hoi-lien-hiep-phu-nu-viet-nam",
    name: "Hội Liên hiệp Phụ nữ Việt Nam",
    codes: ["ĐCT", "LHPNVN"],
    aliases: [
      "Hội LHPN Việt Nam",
      "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
      "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam",
    ],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
  {
    id: "hoi-nong-dan-viet-nam",
    name: "Hội Nông dân Việt Nam",
    codes: ["HNDTW", "HNDVN"],
    aliases: ["Trung ương Hội Nông dân Việt Nam", "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
  {
    id: "hoi-cuu-chien-binh-viet-nam",
    name: "Hội Cựu chiến binh Việt Nam",
    codes: ["CCBTW", "CCBVN"],
    aliases: ["Hội CCB Việt Nam", "Trung ương Hội Cựu chiến binh Việt Nam"],
    partOf: "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam",
  },
]);

export const FRONT_BODIES: readonly Body[] = [...FRONT, ...MASS];
