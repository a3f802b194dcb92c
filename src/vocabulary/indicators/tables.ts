/** Headings of the columns of a table of indicators; lower case, matched anywhere in the heading. */
export const NAME_COLUMNS: readonly string[] = [
  "chỉ tiêu",
  "tên chỉ",
  "nội dung",
  "mục tiêu",
  "tiêu chí",
  "danh mục",
  "chỉ số",
];
export const UNIT_COLUMNS: readonly string[] = ["đơn vị tính", "đvt", "đơn vị"];
export const TARGET_COLUMNS: readonly string[] = [
  "kế hoạch",
  "mục tiêu",
  "chỉ tiêu",
  "phấn đấu",
  "dự kiến",
  "đến năm",
  "nghị quyết",
  "kh ",
];
export const ACTUAL_COLUMNS: readonly string[] = [
  "thực hiện",
  "kết quả",
  "ước",
  "hiện trạng",
  "đạt được",
  "th ",
];
export const BASELINE_COLUMNS: readonly string[] = ["gốc", "cơ sở so sánh", "xuất phát"];
/** Columns whose figures measure nothing. */
export const OTHER_COLUMNS: readonly string[] = [
  "stt",
  "số tt",
  "số thứ tự",
  "thời gian",
  "thời hạn",
  "tiến độ",
  "hoàn thành",
  "ghi chú",
  "chủ trì",
  "phối hợp",
  "trang",
  "văn bản",
  "số hiệu",
  "ngày",
  "điện thoại",
  "mã",
];
