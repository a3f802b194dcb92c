import type { OrganisationHead, OrganisationKind } from "./head.js";

const open = (
  kind: OrganisationKind,
  name: string,
  examples: readonly string[],
  counterExamples: readonly string[] = [],
): OrganisationHead => ({
  words: [name.toLowerCase()],
  name,
  kind,
  tail: "OPEN",
  examples,
  counterExamples,
});

/** Schools, hospitals, centres, companies, banks, papers: names of their own after the head. */
export const UNIT_HEADS: readonly OrganisationHead[] = [
  {
    words: ["trung tâm phục vụ hành chính công"],
    name: "Trung tâm Phục vụ hành chính công",
    kind: "UNIT",
    tail: "PLACE",
    alone: true,
    examples: ["Trung tâm Phục vụ hành chính công xã", "Trung tâm phục vụ hành chính công"],
  },
  {
    words: ["trạm y tế"],
    name: "Trạm Y tế",
    kind: "UNIT",
    tail: "PLACE",
    examples: ["Trạm Y tế phường", "Trạm Y tế xã Đăk Hà"],
    counterExamples: ["Trạm Y tế đạt chuẩn", "trạm y tế xã"],
  },
  open("UNIT", "Trung tâm", ["Trung tâm giám định pháp y của tỉnh", "Trung tâm Bồi dưỡng chính trị"]),
  open(
    "SCHOOL",
    "Trường",
    ["Trường Chính trị tỉnh", "Trường Cao đẳng Cộng đồng"],
    ["Trường hợp", "Trường Sa"],
  ),
  open("SCHOOL", "Học viện", ["Học viện Hành chính"]),
  open("SCHOOL", "Đại học", ["Đại học Đà Nẵng"]),
  open("HOSPITAL", "Bệnh viện", [
    "Bệnh viện Đa khoa tỉnh",
    "Bệnh viện Đa khoa khu vực Ngọc Hồi",
    "Bệnh viện huyện Ia H'Drai",
  ]),
  {
    words: ["bệnh viện tâm thần"],
    name: "Bệnh viện tâm thần",
    kind: "HOSPITAL",
    tail: "PLACE",
    alone: true,
    examples: ["Bệnh viện tâm thần tỉnh"],
  },
  {
    words: [
      "công ty trách nhiệm hữu hạn một thành viên",
      "công ty trách nhiệm hữu hạn",
      "công ty tnhh một thành viên",
      "công ty tnhh mtv",
      "công ty tnhh",
      "công ty cổ phần",
      "công ty",
    ],
    name: "Công ty",
    kind: "COMPANY",
    tail: "OPEN",
    examples: ["Công ty cổ phần Đường Kon Tum", "Công ty TNHH Một Hai", "Công ty Điện lực Kon Tum"],
  },
  open("COMPANY", "Tổng công ty", ["Tổng công ty Điện lực miền Trung"]),
  open("COMPANY", "Tập đoàn", ["Tập đoàn FLC"]),
  open("BANK", "Ngân hàng", ["Ngân hàng Chính sách xã hội"], ["Ngân hàng máu sống"]),
  open("UNIT", "Viện", ["Viện Dược liệu"], ["Viện trợ nước ngoài"]),
  open("MEDIA", "Đài Phát thanh", ["Đài Phát thanh và Truyền hình tỉnh"]),
  open("MEDIA", "Đài Truyền hình", ["Đài Truyền hình Việt Nam"]),
  {
    words: ["báo và phát thanh, truyền hình", "báo và ptth", "báo và pt-th"],
    name: "Báo và Phát thanh, Truyền hình",
    kind: "MEDIA",
    tail: "PLACE",
    alone: true,
    examples: ["Báo và Phát thanh, Truyền hình tỉnh", "Báo và Phát thanh, Truyền hình Cần Thơ"],
  },
  open("MEDIA", "Báo", ["Báo Nhân dân"], ["Báo cáo tổng kết"]),
  open("MEDIA", "Tạp chí", ["Tạp chí Cộng sản"]),
  open("MEDIA", "Nhà xuất bản", ["Nhà xuất bản Chính trị quốc gia Sự thật"]),
];
