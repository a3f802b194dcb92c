/**
 * Ministries and agencies of their rank, those that stand and those that went into them.
 *
 * 2025: Resolution 176/2025/QH15 of 18/2/2025 (14 ministries, 3 agencies, at work from 1/3/2025); which function
 * went where: the decree on each ministry. 2007: Resolution 01/2007/QH12. 2002: Resolution 02/2002/QH11.
 */
import { type Body, bodiesOf } from "./body.js";

const ON = "2025-03-01";
const R176 = "Nghị quyết số 176/2025/QH15 ngày 18/02/2025";
const decree = (number: number, date: string) => `Nghị định số ${number}/2025/NĐ-CP ngày ${date}`;
const HOME = decree(25, "21/02/2025");
const FINANCE = decree(29, "24/02/2025");
const ENVIRONMENT = decree(35, "25/02/2025");
const EDUCATION = decree(37, "26/02/2025");
const HEALTH = decree(42, "27/02/2025");
const CULTURE = decree(43, "28/02/2025");
const POLICE = "Nghị định số 02/2025/NĐ-CP ngày 18/02/2025";
const R2007 = "Nghị quyết số 01/2007/QH12 ngày 31/7/2007";
const ON_2007 = "2007-08-01";
const R2002 = "Nghị quyết số 02/2002/QH11 ngày 05/8/2002";
const ON_2002 = "2002-08-05";
const R1995 = "Nghị quyết của Quốc hội khóa IX, kỳ họp thứ 8 (10/1995)";
const ON_1995 = "1995-11-01";
const R1998 = "Nghị quyết của Quốc hội khóa X, kỳ họp thứ 3 (5/1998)";
const ON_1998 = "1998-05-07";

const STANDING = bodiesOf("STATE", "MINISTRY", [
  { id: "bo-quoc-phong", name: "Bộ Quốc phòng", codes: ["BQP"] },
  {
    id: "bo-cong-an",
    name: "Bộ Công an",
    codes: ["BCA"],
    from: ON_1998,
    succeeds: [
      { id: "bo-noi-vu-1975", on: ON_1998, source: R1998 },
      {
        id: "bo-lao-dong-thuong-binh-va-xa-hoi",
        function: "cai nghiện ma túy và quản lý sau cai nghiện",
        on: ON,
        source: POLICE,
      },
      {
        id: "bo-thong-tin-va-truyen-thong",
        function: "an toàn thông tin mạng, an ninh mạng",
        on: ON,
        source: POLICE,
      },
      {
        id: "bo-giao-thong-van-tai",
        function: "sát hạch, cấp giấy phép lái xe cơ giới đường bộ",
        on: ON,
        source: POLICE,
      },
    ],
  },
  {
    id: "bo-ngoai-giao",
    name: "Bộ Ngoại giao",
    codes: ["BNG"],
    succeeds: [
      { id: "ban-doi-ngoai-trung-uong", on: ON, source: decree(28, "24/02/2025") },
      {
        id: "uy-ban-doi-ngoai",
        function: "nhiệm vụ chủ yếu về đối ngoại của Quốc hội",
        on: ON,
        source: decree(28, "24/02/2025"),
      },
    ],
  },
  {
    id: "bo-noi-vu",
    name: "Bộ Nội vụ",
    codes: ["BNV"],
    from: ON_2002,
    succeeds: [
      { id: "ban-to-chuc-can-bo-chinh-phu", on: ON_2002, source: R2002 },
      {
        id: "bo-lao-dong-thuong-binh-va-xa-hoi",
        function:
          "lao động, tiền lương, việc làm, bảo hiểm xã hội, người có công, an toàn vệ sinh lao động, bình đẳng giới",
        on: ON,
        source: `${R176}; ${HOME}`,
      },
    ],
  },
  { id: "bo-tu-phap", name: "Bộ Tư pháp", codes: ["BTP"] },
  {
    id: "bo-tai-chinh",
    name: "Bộ Tài chính",
    codes: ["BTC"],
    succeeds: [
      { id: "bo-ke-hoach-va-dau-tu", on: ON, source: `${R176}; ${FINANCE}` },
      {
        id: "uy-ban-quan-ly-von-nha-nuoc",
        function: "đại diện chủ sở hữu tại 18 tập đoàn, tổng công ty",
        on: ON,
        source: FINANCE,
      },
    ],
  },
  {
    id: "bo-cong-thuong",
    name: "Bộ Công Thương",
    codes: ["BCT"],
    from: ON_2007,
    succeeds: [
      { id: "bo-cong-nghiep", on: ON_2007, source: R2007 },
      { id: "bo-thuong-mai", on: ON_2007, source: R2007 },
    ],
  },
  {
    id: "bo-nong-nghiep-va-moi-truong",
    name: "Bộ Nông nghiệp và Môi trường",
    codes: ["BNNMT", "BNN&MT"],
    aliases: ["Bộ NN&MT", "Bộ NNMT"],
    from: ON,
    succeeds: [
      { id: "bo-nong-nghiep-va-phat-trien-nong-thon", on: ON, source: `${R176}; ${ENVIRONMENT}` },
      { id: "bo-tai-nguyen-va-moi-truong", on: ON, source: `${R176}; ${ENVIRONMENT}` },
      { id: "bo-lao-dong-thuong-binh-va-xa-hoi", function: "giảm nghèo", on: ON, source: ENVIRONMENT },
    ],
  },
  {
    id: "bo-xay-dung",
    name: "Bộ Xây dựng",
    codes: ["BXD"],
    succeeds: [{ id: "bo-giao-thong-van-tai", on: ON, source: `${R176}; ${decree(33, "25/02/2025")}` }],
  },
  {
    id: "bo-van-hoa-the-thao-va-du-lich",
    name: "Bộ Văn hóa, Thể thao và Du lịch",
    codes: ["BVHTTDL"],
    aliases: ["Bộ VHTTDL", "Bộ VH-TT&DL"],
    from: ON_2007,
    succeeds: [
      { id: "bo-van-hoa-thong-tin", function: "văn hóa", on: ON_2007, source: R2007 },
      { id: "uy-ban-the-duc-the-thao", on: ON_2007, source: R2007 },
      { id: "tong-cuc-du-lich", on: ON_2007, source: R2007 },
      { id: "uy-ban-dan-so-gia-dinh-va-tre-em", function: "gia đình", on: ON_2007, source: R2007 },
      {
        id: "bo-thong-tin-va-truyen-thong",
        function: "báo chí, xuất bản, phát thanh, truyền hình, thông tin cơ sở, thông tin đối ngoại",
        on: ON,
        source: CULTURE,
      },
    ],
  },
  {
    id: "bo-khoa-hoc-va-cong-nghe",
    name: "Bộ Khoa học và Công nghệ",
    codes: ["BKHCN", "BKH&CN"],
    aliases: ["Bộ KH&CN"],
    from: ON_2002,
    succeeds: [
      {
        id: "bo-khoa-hoc-cong-nghe-va-moi-truong",
        function: "khoa học và công nghệ",
        on: ON_2002,
        source: R2002,
      },
      {
        id: "bo-thong-tin-va-truyen-thong",
        function: "bưu chính, viễn thông, công nghiệp công nghệ thông tin, chuyển đổi số",
        on: ON,
        source: `${R176}; ${decree(55, "02/3/2025")}`,
      },
    ],
  },
  {
    id: "bo-giao-duc-va-dao-tao",
    name: "Bộ Giáo dục và Đào tạo",
    codes: ["BGDĐT", "BGD&ĐT", "BGD-ĐT"],
    aliases: ["Bộ GDĐT", "Bộ GD&ĐT", "Bộ GD-ĐT"],
    succeeds: [
      {
        id: "bo-lao-dong-thuong-binh-va-xa-hoi",
        function: "giáo dục nghề nghiệp",
        on: ON,
        source: EDUCATION,
      },
    ],
  },
  {
    id: "bo-y-te",
    name: "Bộ Y tế",
    codes: ["BYT"],
    succeeds: [
      { id: "uy-ban-dan-so-gia-dinh-va-tre-em", function: "dân số", on: ON_2007, source: R2007 },
      {
        id: "bo-lao-dong-thuong-binh-va-xa-hoi",
        function: "bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội",
        on: ON,
        source: HEALTH,
      },
      {
        id: "ban-bao-ve-cham-soc-suc-khoe-can-bo-trung-uong",
        function: "bảo vệ, chăm sóc sức khỏe cán bộ",
        on: ON,
        source: HEALTH,
      },
    ],
  },
  {
    id: "bo-dan-toc-va-ton-giao",
    name: "Bộ Dân tộc và Tôn giáo",
    codes: ["BDTTG"],
    from: ON,
    succeeds: [
      { id: "uy-ban-dan-toc", on: ON, source: `${R176}; ${decree(41, "26/02/2025")}` },
      { id: "ban-ton-giao-chinh-phu", on: ON, source: decree(41, "26/02/2025") },
    ],
  },
  {
    id: "ngan-hang-nha-nuoc-viet-nam",
    name: "Ngân hàng Nhà nước Việt Nam",
    codes: ["NHNN"],
    aliases: ["Ngân hàng Nhà nước", "NHNN Việt Nam"],
  },
  {
    id: "thanh-tra-chinh-phu",
    name: "Thanh tra Chính phủ",
    codes: ["TTCP"],
    from: "2004-10-01",
    succeeds: [
      { id: "thanh-tra-nha-nuoc", on: "2004-10-01", source: "Luật Thanh tra số 22/2004/QH11 ngày 15/6/2004" },
    ],
  },
  {
    id: "van-phong-chinh-phu",
    name: "Văn phòng Chính phủ",
    codes: ["VPCP"],
    from: "1992-09-30",
    succeeds: [
      {
        id: "van-phong-hoi-dong-bo-truong",
        on: "1992-09-30",
        source: "Luật Tổ chức Chính phủ ngày 30/9/1992",
      },
    ],
  },
]);

const ENDED_2025 = bodiesOf("STATE", "MINISTRY", [
  {
    id: "bo-ke-hoach-va-dau-tu",
    name: "Bộ Kế hoạch và Đầu tư",
    codes: ["BKHĐT", "BKH&ĐT", "BKH"],
    aliases: ["Bộ KH&ĐT", "Bộ KHĐT"],
    from: ON_1995,
    to: ON,
    succeeds: [
      { id: "uy-ban-ke-hoach-nha-nuoc", on: ON_1995, source: R1995 },
      { id: "uy-ban-nha-nuoc-ve-hop-tac-va-dau-tu", on: ON_1995, source: R1995 },
    ],
  },
  {
    id: "bo-giao-thong-van-tai",
    name: "Bộ Giao thông vận tải",
    codes: ["BGTVT"],
    aliases: ["Bộ GTVT"],
    to: ON,
  },
  {
    id: "bo-lao-dong-thuong-binh-va-xa-hoi",
    name: "Bộ Lao động - Thương binh và Xã hội",
    codes: ["BLĐTBXH", "BLĐTB&XH", "LĐTBXH"],
    aliases: ["Bộ Lao động, Thương binh và Xã hội", "Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐTB&XH"],
    to: ON,
    succeeds: [{ id: "uy-ban-dan-so-gia-dinh-va-tre-em", function: "trẻ em", on: ON_2007, source: R2007 }],
  },
  {
    id: "bo-nong-nghiep-va-phat-trien-nong-thon",
    name: "Bộ Nông nghiệp và Phát triển nông thôn",
    codes: ["BNNPTNT", "BNN", "BNN&PTNT", "BNN-PTNT"],
    aliases: ["Bộ NN&PTNT", "Bộ NNPTNT"],
    from: ON_1995,
    to: ON,
    succeeds: [
      { id: "bo-nong-nghiep-va-cong-nghiep-thuc-pham", on: ON_1995, source: R1995 },
      { id: "bo-lam-nghiep", on: ON_1995, source: R1995 },
      { id: "bo-thuy-loi", on: ON_1995, source: R1995 },
      { id: "bo-thuy-san", on: ON_2007, source: R2007 },
    ],
  },
  {
    id: "bo-tai-nguyen-va-moi-truong",
    name: "Bộ Tài nguyên và Môi trường",
    codes: ["BTNMT", "BTN&MT"],
    aliases: ["Bộ TN&MT", "Bộ TNMT"],
    from: ON_2002,
    to: ON,
    succeeds: [
      { id: "tong-cuc-dia-chinh", on: ON_2002, source: R2002 },
      { id: "bo-khoa-hoc-cong-nghe-va-moi-truong", function: "môi trường", on: ON_2002, source: R2002 },
    ],
  },
  {
    id: "bo-thong-tin-va-truyen-thong",
    name: "Bộ Thông tin và Truyền thông",
    codes: ["BTTTT", "BTT&TT"],
    aliases: ["Bộ TT&TT", "Bộ TTTT"],
    from: ON_2007,
    to: ON,
    succeeds: [
      { id: "bo-buu-chinh-vien-thong", on: ON_2007, source: R2007 },
      { id: "bo-van-hoa-thong-tin", function: "báo chí, xuất bản", on: ON_2007, source: R2007 },
    ],
  },
  {
    id: "uy-ban-dan-toc",
    name: "Ủy ban Dân tộc",
    codes: ["UBDT"],
    from: ON_2002,
    to: ON,
    succeeds: [{ id: "uy-ban-dan-toc-va-mien-nui", on: ON_2002, source: R2002 }],
  },
]);

const EARLIER = bodiesOf("STATE", "MINISTRY", [
  {
    id: "bo-cong-nghiep",
    name: "Bộ Công nghiệp",
    codes: ["BCN"],
    from: ON_1995,
    to: ON_2007,
    succeeds: [
      { id: "bo-cong-nghiep-nang", on: ON_1995, source: R1995 },
      { id: "bo-cong-nghiep-nhe", on: ON_1995, source: R1995 },
      { id: "bo-nang-luong", on: ON_1995, source: R1995 },
    ],
  },
  { id: "bo-cong-nghiep-nang", name: "Bộ Công nghiệp nặng", codes: ["BCNNg"], to: ON_1995 },
  { id: "bo-cong-nghiep-nhe", name: "Bộ Công nghiệp nhẹ", codes: ["BCNN"], to: ON_1995 },
  { id: "bo-nang-luong", name: "Bộ Năng lượng", codes: ["BNL"], to: ON_1995 },
  {
    id: "bo-thuong-mai",
    name: "Bộ Thương mại",
    codes: ["BTM"],
    aliases: ["Bộ Thương mại và Du lịch"],
    to: ON_2007,
  },
  { id: "bo-thuy-san", name: "Bộ Thủy sản", codes: ["BTS"], to: ON_2007 },
  {
    id: "bo-van-hoa-thong-tin",
    name: "Bộ Văn hóa - Thông tin",
    codes: ["BVHTT"],
    aliases: ["Bộ Văn hóa Thông tin", "Bộ Văn hóa và Thông tin"],
    to: ON_2007,
  },
  {
    id: "bo-buu-chinh-vien-thong",
    name: "Bộ Bưu chính, Viễn thông",
    codes: ["BBCVT"],
    from: ON_2002,
    to: ON_2007,
    succeeds: [{ id: "tong-cuc-buu-dien", on: ON_2002, source: R2002 }],
  },
  {
    id: "bo-khoa-hoc-cong-nghe-va-moi-truong",
    name: "Bộ Khoa học, Công nghệ và Môi trường",
    codes: ["BKHCNMT"],
    to: ON_2002,
  },
  {
    id: "ban-to-chuc-can-bo-chinh-phu",
    name: "Ban Tổ chức - Cán bộ Chính phủ",
    codes: ["BTCCBCP", "TCCP"],
    aliases: ["Ban Tổ chức Cán bộ Chính phủ"],
    to: ON_2002,
  },
  { id: "uy-ban-dan-toc-va-mien-nui", name: "Ủy ban Dân tộc và Miền núi", codes: ["UBDTMN"], to: ON_2002 },
  {
    id: "uy-ban-dan-so-gia-dinh-va-tre-em",
    name: "Ủy ban Dân số, Gia đình và Trẻ em",
    codes: ["UBDSGĐTE", "DSGĐTE"],
    from: ON_2002,
    to: ON_2007,
  },
  { id: "uy-ban-the-duc-the-thao", name: "Ủy ban Thể dục thể thao", codes: ["UBTDTT"], to: ON_2007 },
  { id: "thanh-tra-nha-nuoc", name: "Thanh tra Nhà nước", codes: ["TTNN"], to: "2004-10-01" },
  { id: "bo-noi-vu-1975", name: "Bộ Nội vụ (1975–1998)", codes: ["BNV"], from: "1975-06-06", to: ON_1998 },
  {
    id: "uy-ban-ke-hoach-nha-nuoc",
    name: "Ủy ban Kế hoạch Nhà nước",
    codes: ["UBKH", "UBKHNN"],
    to: ON_1995,
  },
  {
    id: "uy-ban-nha-nuoc-ve-hop-tac-va-dau-tu",
    name: "Ủy ban Nhà nước về Hợp tác và Đầu tư",
    codes: ["UBHTĐT"],
    to: ON_1995,
  },
  {
    id: "bo-nong-nghiep-va-cong-nghiep-thuc-pham",
    name: "Bộ Nông nghiệp và Công nghiệp thực phẩm",
    codes: ["NN-CNTP"],
    to: ON_1995,
  },
  { id: "bo-lam-nghiep", name: "Bộ Lâm nghiệp", codes: ["BLN"], to: ON_1995 },
  { id: "bo-thuy-loi", name: "Bộ Thủy lợi", codes: ["BTL"], to: ON_1995 },
  {
    id: "van-phong-hoi-dong-bo-truong",
    name: "Văn phòng Hội đồng Bộ trưởng",
    codes: ["VPHĐBT"],
    to: "1992-09-30",
  },
]);

export const MINISTRIES: readonly Body[] = [...STANDING, ...ENDED_2025, ...EARLIER];
