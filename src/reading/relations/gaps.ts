/**
 * What stands between two citations of a sentence: a coordination, a title, the end of a clause. Lower case, after
 * the first citation's date and issuer.
 */

const END_OF_JOIN =
  /(?:^|[,;]|(?:^|\s)và|(?:^|\s)hoặc|cùng(?:\s+với)?|(?:^|\s)với|như|\n\s*[-+])\s*(?:(?:và|các|những|một\s+số|cả|tại|của|toàn\s+bộ)\s+)*$/;
const PROVISION_JOIN =
  /(?:[,;]|(?:^|\s)và)\s+(?:nội\s+dung|điểm|khoản|điều|chương|mục|phần|phụ\s+lục|số\s+thứ\s+tự|thủ\s+tục)[^;]{0,160}$/;
/** «…; các Nghị quyết của Hội đồng nhân dân tỉnh: số …»: a list within the list, opened by its type and issuer. */
const LIST_JOIN =
  /(?:[,;]|(?:^|\s)và)\s+(?:các|những|một\s+số)\s+(?:nghị\s+quyết|quyết\s+định|chỉ\s+thị|kết\s+luận|quy\s+định|kế\s+hoạch|chương\s+trình|đề\s+án|hướng\s+dẫn|thông\s+báo|thông\s+tư|nghị\s+định|công\s+văn|văn\s+bản|luật)(?![a-zà-ỹđ])[^,;:.]{0,90}:\s*$/;
const DOT = /[.!?]["”)]?\s/;

/** Whether the citation after the gap is coordinated with the one before: «A và B», «A về …, B; C». */
export function isJoined(lead: string, gap: string): boolean {
  if (gap.length > 900 || DOT.test(gap)) return false;
  return END_OF_JOIN.test(lead) || LIST_JOIN.test(lead) || PROVISION_JOIN.test(gap);
}

const TITLE_START =
  /^[\s“"*(]*(?:về|v\/v|quy\s+định|hướng\s+dẫn|ban\s+hành|sửa\s+đổi|bổ\s+sung|phê\s+duyệt|để|nhằm|trong|“|"|\)|$)/;
const NEW_CLAUSE =
  /[:;]|[.!?]\s|,\s*(?:các|đã|tỉnh|thành|ban|ủy|ubnd|hđnd|hội|sở|bộ|chính|cơ\s+quan|đồng\s+thời|đến\s+nay|hiện|góp|qua|trong\s+đó|nhất|tiếp|tổ|kịp|chỉ|đảng|cấp|nhiều|năm|từ|sau|chủ|phối|văn\s+phòng|công\s+an|thủ|quốc|căn|theo|xây|nâng|phát|tăng|đẩy|thực|triển|lãnh|rà|trên)(?![a-zà-ỹđ])/;

/** Whether the words after a citation no longer speak of it: another clause with a subject of its own has begun. */
export function breaksClause(before: string): boolean {
  const bare = before.replace(/[“"][^“”"]{0,500}[”"]/g, " ").replace(/\([^()]{0,200}\)/g, " ");
  if (NEW_CLAUSE.test(bare)) return true;
  if (/(?<![a-zà-ỹđ])(?:đã\s+được|được|đang|cần|phải|sẽ|nên)\s+(?:\S+\s+){0,3}$/.test(bare)) return true;
  return (
    /^\s*,/.test(bare) &&
    !TITLE_START.test(bare.replace(/^\s*,/, "")) &&
    bare.trim().length > 1 &&
    bare.trim() !== ","
  );
}

/** «Công văn số … đề nghị hướng dẫn Nghị quyết …», «… xin ý kiến thực hiện Nghị định …»: asked for, not done. */
const ASKS_GUIDANCE = /(?:đề\s+nghị|kiến\s+nghị|xin|yêu\s+cầu)(?:\s+\S+){0,6}\s*$/;
const ASKS = /(?:xin\s+ý\s+kiến|vướng\s+mắc|khó\s+khăn|hỏi\s+về)(?:\s+\S+){0,6}\s*$/;
/** «Nghị quyết A gắn với thực hiện Chỉ thị B»: both are carried out. */
const ALONGSIDE = /(?:gắn\s+với|cùng\s+với|song\s+song\s+với)(?:\s+việc)?\s*$/;

/** Whether what stands before a trigger keeps the citation before it from being what acts. */
export function onlyTellsOf(before: string, guides: boolean): boolean {
  return ALONGSIDE.test(before) || ASKS.test(before) || (guides && ASKS_GUIDANCE.test(before));
}

/** «ban hành A và B để (lãnh đạo, chỉ đạo) thực hiện C»: each of A, B is for C. */
export const purposeOfAll = (before: string): boolean =>
  /(?:^|\s)(?:để|nhằm)\s+(?:\S+\s+){0,3}$/.test(before) && !/[.;]/.test(before);

/** «Kế hoạch thực hiện B (Kế hoạch số A …)»: the bracket gives the plan's number. */
export const IN_PARENTHESES = /^\s*(?:[“"][^“”"]{0,300}[”"]\s*|về[^();]{0,300})?\(\s*$/;
