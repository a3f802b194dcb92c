/**
 * The National Assembly, the President, the Government and its head, courts, procuracies, audit; and the bodies of
 * older constitutions whose documents are still cited.
 */
import { type Body, bodiesOf } from "./body.js";

const ASSEMBLY_2025 = "Luật số 62/2025/QH15 ngày 17/02/2025 sửa đổi Luật Tổ chức Quốc hội";
const ON_2025 = "2025-02-17";

const ASSEMBLY = bodiesOf("STATE", "ASSEMBLY", [
  { id: "quoc-hoi", name: "Quốc hội", codes: ["QH"] },
  {
    id: "uy-ban-thuong-vu-quoc-hoi",
    name: "Ủy ban Thường vụ Quốc hội",
    codes: ["UBTVQH"],
    aliases: ["UBTV Quốc hội"],
    partOf: "quoc-hoi",
    succeeds: [
      {
        id: "hoi-dong-nha-nuoc",
        function: "thường trực của Quốc hội",
        on: "1992-04-18",
        source: "Hiến pháp năm 1992",
      },
    ],
  },
  {
    id: "hoi-dong-nha-nuoc",
    name: "Hội đồng Nhà nước",
    codes: ["HĐNN"],
    from: "1980-12-18",
    to: "1992-04-18",
  },
]);

const ASSEMBLY_AGENCIES = bodiesOf("STATE", "ASSEMBLY_AGENCY", [
  {
    id: "hoi-dong-dan-toc",
    name: "Hội đồng Dân tộc",
    codes: ["HĐDT"],
    aliases: ["Hội đồng Dân tộc của Quốc hội"],
    partOf: "quoc-hoi",
  },
  {
    id: "uy-ban-phap-luat-va-tu-phap",
    name: "Ủy ban Pháp luật và Tư pháp",
    codes: ["UBPLTP"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [
      { id: "uy-ban-phap-luat", on: ON_2025, source: ASSEMBLY_2025 },
      { id: "uy-ban-tu-phap", on: ON_2025, source: ASSEMBLY_2025 },
    ],
  },
  { id: "uy-ban-phap-luat", name: "Ủy ban Pháp luật", codes: ["UBPL"], partOf: "quoc-hoi", to: ON_2025 },
  { id: "uy-ban-tu-phap", name: "Ủy ban Tư pháp", codes: ["UBTP"], partOf: "quoc-hoi", to: ON_2025 },
  {
    id: "uy-ban-kinh-te-va-tai-chinh",
    name: "Ủy ban Kinh tế và Tài chính",
    codes: ["UBKTTC"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [
      { id: "uy-ban-kinh-te", on: ON_2025, source: ASSEMBLY_2025 },
      { id: "uy-ban-tai-chinh-ngan-sach", on: ON_2025, source: ASSEMBLY_2025 },
    ],
  },
  {
    id: "uy-ban-kinh-te",
    name: "Ủy ban Kinh tế",
    codes: ["UBKT"],
    aliases: ["Ủy ban Kinh tế của Quốc hội"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-tai-chinh-ngan-sach",
    name: "Ủy ban Tài chính, Ngân sách",
    codes: ["UBTCNS"],
    aliases: ["Ủy ban Tài chính - Ngân sách"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-quoc-phong-an-ninh-va-doi-ngoai",
    name: "Ủy ban Quốc phòng, An ninh và Đối ngoại",
    codes: ["UBQPANĐN"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [
      { id: "uy-ban-quoc-phong-va-an-ninh", on: ON_2025, source: ASSEMBLY_2025 },
      { id: "uy-ban-doi-ngoai", on: ON_2025, source: ASSEMBLY_2025 },
    ],
  },
  {
    id: "uy-ban-quoc-phong-va-an-ninh",
    name: "Ủy ban Quốc phòng và An ninh",
    codes: ["UBQPAN"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-doi-ngoai",
    name: "Ủy ban Đối ngoại",
    codes: ["UBĐN"],
    aliases: ["Ủy ban Đối ngoại của Quốc hội"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-van-hoa-va-xa-hoi",
    name: "Ủy ban Văn hóa và Xã hội",
    codes: ["UBVHXH"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [
      { id: "uy-ban-van-hoa-giao-duc", on: ON_2025, source: ASSEMBLY_2025 },
      { id: "uy-ban-xa-hoi", on: ON_2025, source: ASSEMBLY_2025 },
    ],
  },
  {
    id: "uy-ban-van-hoa-giao-duc",
    name: "Ủy ban Văn hóa, Giáo dục",
    codes: ["UBVHGD"],
    aliases: ["Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-xa-hoi",
    name: "Ủy ban Xã hội",
    codes: ["UBXH"],
    aliases: ["Ủy ban về các vấn đề xã hội"],
    partOf: "quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-khoa-hoc-cong-nghe-va-moi-truong",
    name: "Ủy ban Khoa học, Công nghệ và Môi trường",
    codes: ["UBKHCNMT"],
    partOf: "quoc-hoi",
  },
  {
    id: "uy-ban-cong-tac-dai-bieu",
    name: "Ủy ban Công tác đại biểu",
    codes: ["UBCTĐB"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [{ id: "ban-cong-tac-dai-bieu", on: ON_2025, source: ASSEMBLY_2025 }],
  },
  {
    id: "ban-cong-tac-dai-bieu",
    name: "Ban Công tác đại biểu",
    codes: ["BCTĐB"],
    partOf: "uy-ban-thuong-vu-quoc-hoi",
    to: ON_2025,
  },
  {
    id: "uy-ban-dan-nguyen-va-giam-sat",
    name: "Ủy ban Dân nguyện và Giám sát",
    codes: ["UBDNGS"],
    partOf: "quoc-hoi",
    from: ON_2025,
    succeeds: [{ id: "ban-dan-nguyen", on: ON_2025, source: ASSEMBLY_2025 }],
  },
  {
    id: "ban-dan-nguyen",
    name: "Ban Dân nguyện",
    codes: ["BDN"],
    partOf: "uy-ban-thuong-vu-quoc-hoi",
    to: ON_2025,
  },
  { id: "van-phong-quoc-hoi", name: "Văn phòng Quốc hội", codes: ["VPQH"], partOf: "quoc-hoi" },
]);

const HEADS = bodiesOf("STATE", "HEAD_OF_STATE", [
  {
    id: "chu-tich-nuoc",
    name: "Chủ tịch nước",
    codes: ["CTN", "L-CTN"],
    aliases: ["Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
  },
  {
    id: "van-phong-chu-tich-nuoc",
    name: "Văn phòng Chủ tịch nước",
    codes: ["VPCTN"],
    partOf: "chu-tich-nuoc",
  },
]);

const GOVERNMENT = bodiesOf("STATE", "GOVERNMENT", [
  {
    id: "chinh-phu",
    name: "Chính phủ",
    codes: ["CP"],
    aliases: ["Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
    from: "1992-09-30",
    succeeds: [
      { id: "hoi-dong-bo-truong", on: "1992-09-30", source: "Luật Tổ chức Chính phủ ngày 30/9/1992" },
    ],
  },
  {
    id: "thu-tuong-chinh-phu",
    name: "Thủ tướng Chính phủ",
    codes: ["TTg"],
    aliases: ["Thủ tướng", "TTgCP"],
    partOf: "chinh-phu",
  },
  {
    id: "hoi-dong-bo-truong",
    name: "Hội đồng Bộ trưởng",
    codes: ["HĐBT"],
    from: "1981-07-04",
    to: "1992-09-30",
    succeeds: [
      {
        id: "hoi-dong-chinh-phu",
        on: "1981-07-04",
        source: "Luật Tổ chức Hội đồng Bộ trưởng ngày 04/7/1981",
      },
    ],
  },
  {
    id: "chu-tich-hoi-dong-bo-truong",
    name: "Chủ tịch Hội đồng Bộ trưởng",
    codes: ["CT-HĐBT"],
    partOf: "hoi-dong-bo-truong",
    from: "1981-07-04",
    to: "1992-09-30",
  },
  {
    id: "hoi-dong-chinh-phu",
    name: "Hội đồng Chính phủ",
    codes: ["CP"],
    from: "1960-07-14",
    to: "1981-07-04",
  },
  {
    id: "phu-thu-tuong",
    name: "Phủ Thủ tướng",
    codes: ["PTTg"],
    aliases: ["Thủ tướng phủ"],
    to: "1981-07-04",
  },
]);

const COURTS = bodiesOf("STATE", "COURT", [
  {
    id: "toa-an-nhan-dan-toi-cao",
    name: "Tòa án nhân dân tối cao",
    codes: ["TANDTC", "TATC"],
    aliases: ["TAND tối cao"],
  },
  {
    id: "hoi-dong-tham-phan-toa-an-nhan-dan-toi-cao",
    name: "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    codes: ["HĐTP"],
    aliases: ["Hội đồng Thẩm phán"],
    partOf: "toa-an-nhan-dan-toi-cao",
  },
]);

const PROCURACY = bodiesOf("STATE", "PROCURACY", [
  {
    id: "vien-kiem-sat-nhan-dan-toi-cao",
    name: "Viện kiểm sát nhân dân tối cao",
    codes: ["VKSNDTC", "VKSTC"],
    aliases: ["VKSND tối cao"],
  },
]);

const OTHERS = [
  ...bodiesOf("STATE", "AUDIT", [
    {
      id: "kiem-toan-nha-nuoc",
      name: "Kiểm toán nhà nước",
      codes: ["KTNN"],
      aliases: ["Kiểm toán Nhà nước Việt Nam"],
    },
  ]),
  ...bodiesOf("STATE", "ELECTION_COUNCIL", [
    { id: "hoi-dong-bau-cu-quoc-gia", name: "Hội đồng Bầu cử quốc gia", codes: ["HĐBCQG"] },
  ]),
];

export const STATE_BODIES: readonly Body[] = [
  ...ASSEMBLY,
  ...ASSEMBLY_AGENCIES,
  ...HEADS,
  ...GOVERNMENT,
  ...COURTS,
  ...PROCURACY,
  ...OTHERS,
];
