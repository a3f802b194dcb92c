/**
 * What a heading says of the figures below it: RESULTS are told as they are, GOALS are set, TASKS may set some, LEGAL
 * provisions set none. Patterns stand at the beginning of a heading in lower case, its number taken off.
 */
export type Zone = "RESULTS" | "GOALS" | "TASKS" | "LEGAL";

export interface ZoneWords {
  readonly zone: Zone;
  readonly patterns: readonly string[];
  readonly examples: readonly string[];
}

export const ZONES: readonly ZoneWords[] = [
  {
    zone: "RESULTS",
    patterns: [
      "(?:những |các |một số )?(?:thành quả|thành tựu|kết quả|ưu điểm|mặt được|hạn chế|tồn tại|khuyết điểm|khó khăn|thuận lợi|nguyên nhân)",
      "(?:về )?(?:những )?hạn chế",
      "(?:thực trạng|hiện trạng|đặc điểm|bối cảnh|tình hình|dự báo|đánh giá|tổng kết|sơ kết|kiểm điểm)",
      "(?:khái quát|sự cần thiết|bài học|quyết toán)",
    ],
    examples: [
      "KẾT QUẢ THỰC HIỆN",
      "Hiện trạng",
      "ĐÁNH GIÁ CHUNG",
      "Dự báo tình hình",
      "Về hạn chế",
      "Một số thành tựu nổi bật",
    ],
  },
  {
    zone: "GOALS",
    patterns: [
      "(?:các |một số |hệ thống )?(?:mục tiêu|chỉ tiêu)",
      "phương hướng, mục tiêu",
      "(?:giao |phân bổ |tổng )?dự toán",
      "(?:quan điểm|phương hướng)(?:, (?:quan điểm|phương hướng))*(?: và |, )(?:mục tiêu|chỉ tiêu)",
      "(?:định hướng |tầm nhìn |phấn đấu )?(?:đến|tới) (?:hết |cuối )?năm \\d{4}",
      "giai đoạn \\d{4}\\s?-\\s?\\d{4}",
    ],
    examples: [
      "Mục tiêu cụ thể",
      "CÁC CHỈ TIÊU CHỦ YẾU",
      "Đến năm 2030",
      "Phương hướng, mục tiêu",
      "Dự toán chi",
    ],
  },
  {
    zone: "TASKS",
    patterns: [
      "(?:các |những |một số )?(?:nhiệm vụ|giải pháp|nội dung|lộ trình|kế hoạch|định hướng|phương hướng|công việc)",
      "(?:lĩnh vực đột phá|khâu đột phá|tổ chức thực hiện|kinh phí|nguồn lực|phân công|trách nhiệm|mục đích|yêu cầu|quan điểm|tiến độ|thời gian)",
    ],
    examples: ["NHIỆM VỤ, GIẢI PHÁP", "Tổ chức thực hiện", "Nội dung và tiến độ", "Mục đích"],
  },
  { zone: "LEGAL", patterns: ["điều \\d+"], examples: ["Điều 5"] },
];

/** Headings that say nothing of their figures. */
export const ZONE_COUNTER_EXAMPLES: readonly string[] = ["Lĩnh vực kinh tế", "Sở Y tế", "Công tác đảng viên"];

/** Words that set a value. */
export const SETTING: readonly string[] = [
  "phấn đấu",
  "mục tiêu",
  "chỉ tiêu",
  "dự kiến",
  "kế hoạch đến",
  "phải đạt",
  "bảo đảm",
  "đảm bảo",
  "yêu cầu",
  "ít nhất",
  "tối thiểu",
  "nâng(?!\\s+cao\\s*(?:[,;.)]|$))",
  "hình thành",
  "đặt ra",
];

/** Words that tell a value as reached or standing. */
export const TELLING: readonly string[] = [
  "đã(?! qua đào tạo)",
  "sau khi sắp xếp",
  "được thành lập trên cơ sở",
  "ước đạt",
  "hiện có",
  "hiện còn",
  "hiện đang",
  "hiện nay",
  "hiện tại",
  "hiện đảng bộ",
  "hiện toàn",
  "hiện cả",
  "hiện xã",
  "hiện huyện",
  "hiện tỉnh",
  "hiện tỷ",
  "đến nay",
  "kết quả:",
  "kết quả là",
  "so với cùng kỳ",
  "đạt chỉ tiêu",
  "vượt chỉ tiêu",
  "thực hiện đạt",
];

/** Conditions of a provision: their figures set no goal. */
export const CONDITIONAL: readonly string[] = [
  "trường hợp",
  "nếu",
  "quy định tại",
  "mức đóng",
  "mức hưởng",
  "mức thu",
  "lệ phí",
  "thuế suất",
];

/** Sentences about crimes and penalties: their figures are no indicators. */
export const CRIMINAL: readonly string[] = [
  "bị cáo",
  "tháng tù",
  "năm tù",
  "án treo",
  "phạt tù",
  "hình phạt",
  "xử phạt",
  "phạt tiền",
  "mức phạt",
  "chiếm đoạt",
  "án phí",
  "fulro",
  "tà đạo",
];
