/**
 * A plan of our own invention, in our own words: what the fixtures of every format say, and what reading them has to
 * give back. The province and its bodies do not exist.
 */
export const LETTERHEAD = [
  [
    ["ỦY BAN NHÂN DÂN", "TỈNH SAO MAI"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  ],
  [["Số: 45/KH-UBND"], ["Sao Mai, ngày 12 tháng 3 năm 2024"]],
] as const;

export const TITLE = ["KẾ HOẠCH", "Trồng cây chắn gió dọc các tuyến kênh giai đoạn 2024-2026"] as const;

/** Where the footnote hangs. */
export const MARK = "^";
export const FOOTNOTE = "Đã được sửa đổi bởi Nghị quyết số 19-NQ/TU ngày 02-6-2023 của Tỉnh ủy Sao Mai.";
export const RUNNING_HEAD = "Bản tin văn bản Sao Mai số 7";

const FILLER = [
  "Các xã lập danh sách đoạn kênh trống cây, đo chiều dài từng đoạn, ghi rõ loại đất và hướng gió, gửi về cơ quan nông nghiệp trước khi mùa mưa bắt đầu; nơi nào đã có cây thì chỉ trồng dặm, không chặt bỏ cây cũ còn khỏe.",
  "Giống cây do vườn ươm của tỉnh cấp, mỗi hộ ven kênh nhận chăm sóc một đoạn và được hỗ trợ phân bón trong hai năm đầu; sau hai năm, hộ chăm sóc tốt được hưởng củi tỉa cành và quả.",
  "Kinh phí lấy từ nguồn sự nghiệp môi trường và phần đóng góp của doanh nghiệp dùng nước kênh; cuối mỗi quý, các xã công khai số cây trồng, số cây sống và số tiền đã chi tại nhà văn hóa thôn.",
];

export const CLAUSES: readonly string[] = [
  `Thực hiện Nghị quyết số 12-NQ/TU${MARK} ngày 05-01-2024 của Ban Chấp hành Đảng bộ tỉnh Sao Mai về phủ xanh vùng ven kênh, Ủy ban nhân dân tỉnh ban hành Kế hoạch này.`,
  "I. MỤC ĐÍCH",
  `1. ${FILLER[0]}`,
  `2. ${FILLER[1]}`,
  "Căn cứ Thông tư liên tịch số 14/2019/TTLT-BNNPTNT-BTNMT-BTC-BKHĐT-BXD và Quyết định số 233/QĐ-UBND ngày 09 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh về đơn giá trồng cây phân tán.",
  "II. CÁCH LÀM",
  ...[3, 4, 5, 6, 7, 8].flatMap((n) => [`${n}. ${FILLER[n % 3]}`, `${n}a. ${FILLER[(n + 1) % 3]}`]),
  "Kế hoạch này thay thế Kế hoạch số 31/KH-UBND ngày 20 tháng 8 năm 2021; các nội dung nêu tại Chương trình số 08-CTr/TU tiếp tục được thực hiện.",
];

export const ROWS = [
  [["TT"], ["Nhiệm vụ"], ["Cơ quan chủ trì"]],
  [
    ["1"],
    [
      "Rà soát các đoạn kênh đã giao theo Quyết định số 233/QĐ-UBND và lập bản đồ đoạn kênh trống cây của từng xã",
    ],
    ["Cơ quan nông nghiệp tỉnh"],
  ],
  [["2"], ["Ươm giống"], ["Vườn ươm tỉnh, các xã ven kênh và những hộ nhận khoán theo Hợp đồng mẫu số 05"]],
] as const;
