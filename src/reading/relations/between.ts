import type { Relation } from "../../generated/enums.js";
import { TYPE_WORDS } from "../../vocabulary/types.js";

/**
 * May these words stand between a trigger and the citation it governs? «thực hiện (nghiêm các mục tiêu của) Nghị
 * quyết …» yes, «thực hiện (chính sách dân số theo) Nghị quyết …» no.
 */
const PLAIN = new Set(
  (
    "các những một số của đối với trong ở về việc nội dung toàn bộ hai ba bốn văn bản sau đây gồm bao cả và hoặc là như nghiêm túc tốt có hiệu quả đồng bộ kịp thời đầy đủ quyết liệt " +
    "thắng lợi thành công hoàn tinh thần cùng ngay tiếp tục sâu rộng rãi nhiệm vụ mục tiêu chỉ quan điểm chủ trương giải pháp biện kết quả quy phạm pháp luật nêu trên đã được ban hành thuộc hiện đợt trọng tâm yêu cầu thi cụ thể"
  ).split(" "),
);
const PROVISION = new Set(
  (
    "điểm khoản điều chương mục phần phụ lục tiết đoạn tiểu mẫu biểu bảng cụm từ bằng tại quy định thứ tự danh thủ tục hành chính thay thế bỏ bổ sung vào trước tên đầu cuối dòng cột hàng kèm theo ban nội phần " +
    "để tổ chức hướng dẫn áp dụng thi hành thực hiện hiệu lực một tương ứng đối công bố thời hạn gian sửa đổi hủy bãi ngữ nghĩa i ii iii iv v vi vii viii ix x"
  ).split(" "),
);
/** A pinpoint may stand before any citation: «Căn cứ Điều 7 Luật …». */
const PIN = new Set("điểm khoản điều chương mục phần tiết tại quy định".split(" "));
const TYPES = new RegExp(
  `(?<![a-zà-ỹđ])(?:${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})(?![a-zà-ỹđ])`,
  "g",
);
const QUOTED = /[“"][^“”"]{0,400}[”"]/g;
/** «các Nghị định của Chính phủ: số …»: the issuer stands once, before the list. */
const LIST_OF_BODY = /\scủa\s+[^,;:]{2,70}:\s*$/;
const LABEL = /^(?:\d{1,4}[a-zđ]?|[a-zđ]|[ivxl]{1,5})$/;

/** Relations whose object may be a part: «bãi bỏ khoản 2 Điều 5 và Phụ lục I ban hành kèm theo …». */
const OF_PARTS: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "SUSPENDS",
  "EXTENDS",
  "DETAILS",
  "GUIDES",
  "CORRECTS",
  "INTERPRETS",
  "APPLIES",
]);
/** Arbitrary words are crossed only towards «… ban hành kèm theo X», «… được công bố tại X». */
const LEADS_TO =
  /(?:kèm\s+theo|(?:công\s+bố|ban\s+hành|quy\s+định|phê\s+duyệt|nêu|sau|hành\s+chính|chính|phủ|dung|phần\s+[ivx\d]+|mục\s+[ivx\d]+)\s*,?\s*(?:kèm\s+theo\s+|tại\s+|trong\s+))(?:các\s+|\d+\s+)?(?:[^\s]+\s+[^\s]+\s+sau\s*(?:đây)?\s*:?\s*)?$/;
/** «… một số nội dung về X tại khoản 4 Điều 22, khoản 3 Điều 23 của Luật …» */
const TO_PROVISION =
  /\s(?:tại|thuộc|của)\s+(?:(?:điểm|khoản|điều|chương|mục|phần|phụ\s+lục)\s+[\da-zđivx.]{1,6}(?:\s*(?:,|và)\s*)?\s*)+(?:của\s+)?$/;
/** «quy định chi tiết một số điều về kinh doanh dược của Luật …» */
const OF_A_FIELD =
  /^\s+(?:một\s+số\s+(?:điều|nội\s+dung|quy\s+định)|khoản|điều|các\s+điều)(?:\s+(?!theo|thực)[a-zà-ỹđ\d]+){1,16}\s+(?:của|tại)\s+$/;
/** «Đính chính sai sót về thể thức … trong | X»: whatever is corrected stands in the document named next. */
const CORRECTED = /^(?!.*\stheo\s).*\s(?:tại|trong|ở|của)\s+(?:các\s+)?$/s;
/** «Kéo dài thời gian thực hiện | chính sách hỗ trợ … theo | X» */
const PROLONGED =
  /^\s*(?:(?:các|những|một\s+số)\s+)?(?:chính\s+sách|chế\s+độ|mức|quy\s+định|nội\s+dung|cơ\s+chế|nhiệm\s+vụ|đề\s+án|chương\s+trình|dự\s+án|kế\s+hoạch|thí\s+điểm|giai\s+đoạn|ổn\s+định|danh\s+mục|bảng\s+giá|phân\s+cấp|định\s+mức)[^;:.]{1,260}\s(?:thực\s+hiện|áp\s+dụng|thi\s+hành|hiệu\s+lực|tại|theo|của|trong)\s+(?:các\s+)?$/;
const ONLY_FOLLOWS =
  /(?<![a-zà-ỹđ])(?:theo\s+(?:quy\s+định|đúng|tinh)|thực\s+hiện\s+theo|phù\s+hợp|căn\s+cứ|trái\s+với|hợp\s+đồng)/;

/** «Thực hiện | ý kiến chỉ đạo của Chủ tịch tại | Công văn số …» */
const SAID_AT =
  /^\s+(?:các\s+|những\s+)?(?:ý\s+kiến|nội\s+dung|chỉ\s+đạo|kết\s+luận|yêu\s+cầu|hướng\s+dẫn|phân\s+công)(?:\s+(?!theo)[^;:.\s]+){0,24}\s+tại\s+(?:các\s+)?$/;

export interface Crossing {
  readonly partial: boolean;
  /** Words were crossed that are neither provisions nor fillers: only an operative sentence may do that. */
  readonly wide: boolean;
}

const PARTIAL =
  /(?<![a-zà-ỹđ])(?:điểm|khoản|điều|chương|mục|phần|phụ\s+lục|cụm\s+từ|từ\s+ngữ|một\s+phần|một\s+số|mẫu|biểu|tiết|đoạn|thủ\s+tục|danh\s+mục|nội\s+dung|số\s+thứ\s+tự|đối\s+với|từ\s+[“"])/;

/** How the words between trigger and citation are crossed, or null where they are not. */
export function crossing(relation: Relation, between: string): Crossing | null {
  if (between.length > 420 || between.includes(";")) return null;
  const parts = OF_PARTS.has(relation);
  const partial = parts && PARTIAL.test(between);
  const bare = between
    .replace(LIST_OF_BODY, " ")
    .replace(QUOTED, " ")
    .replace(TYPES, " ")
    .replace(/[,:()“”"'/.-]/g, " ");
  const words = bare.split(/\s+/).filter(Boolean);
  const known = words.every(
    (w) => PLAIN.has(w) || LABEL.test(w) || PIN.has(w) || (parts && PROVISION.has(w)),
  );
  if (known && !ONLY_FOLLOWS.test(between) && !(/\.\s/.test(between) && !parts))
    return words.length <= 40 ? { partial, wide: false } : null;
  if (relation === "IMPLEMENTS" && SAID_AT.test(between)) return { partial: false, wide: false };
  if (OF_A_FIELD.test(between) && (relation === "DETAILS" || relation === "GUIDES"))
    return { partial: true, wide: false };
  if (relation === "EXTENDS" && PROLONGED.test(between)) return { partial: false, wide: true };
  if (relation === "CORRECTS" && CORRECTED.test(between)) return { partial: true, wide: true };
  if (!parts || ONLY_FOLLOWS.test(between)) return null;
  return LEADS_TO.test(between) || TO_PROVISION.test(between) ? { partial: true, wide: true } : null;
}
