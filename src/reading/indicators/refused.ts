/**
 * Words just before a number that make it a name, a date or a place in a text: «năm 2020», «Điều 5», «Quốc lộ 24»,
 * «số 12» (but «tổng số 60»), «lần thứ 4», «hạng 2».
 */
const NAMED =
  /(?:^|[^a-zà-ỹđ])(?:ngày|mùng|(?<!(?:hằng|hàng|mỗi|từng)\s+)(?:tháng|năm|quý)|khóa|điều|khoản|(?<!kiểm\s)điểm|mục|tiết|chương|phần|(?<!(?:tổng|cộng|thiểu|đa|trong|tham|dân|chỉ|doanh|sĩ)\s)số|thứ|trang|tập|phụ\s+lục|bảng|biểu|(?<!kiểu\s+)mẫu|hình|quốc\s+lộ|tỉnh\s+lộ|đường|ql|tl|hạng|loại|cấp|bậc|đợt|fax|tel|đt|điện\s+thoại|nghị\s+quyết|nq|quyết\s+định|chỉ\s+thị|kết\s+luận|quy\s+định|hướng\s+dẫn|thông\s+tư|nghị\s+định|(?<!kỷ\s)luật|đề\s+án|chương\s+trình|kế\s+hoạch|ban\s+chỉ\s+đạo|trung\s+ương|đại\s+hội|khu\s+vực|giai\s+đoạn|nhiệm\s+kỳ|chuyên\s+đề|covid|lúc|(?<!thu\s)hồi|top|mã|stt|tcvn|iso|phiên\s+bản|nội\s+dung|hợp\s+phần|tiểu\s+dự\s+án|tiêu\s+chí|chữ|kênh|độ\s+t[uư][ổở]?i)\s*:?\s*$/;
/** What a colon after such a word begins is a value: «Rau các loại: 20 ha». */
const LABEL = /(?<!\d\s?)(?:loại|hạng|cấp|khu\s+vực|nội\s+dung|tiêu\s+chí|năm|tháng|quý|đợt|luật)\s*:\s*$/;
/** «(NQ: 12%)», «(kế hoạch 90%)»: a goal that stands in a bracket beside what was reached. */
const BESIDE = /\(\s*(?:so\s+với\s+)?(?:nghị\s+quyết|nq|kế\s+hoạch|kh)\s*:?\s*$/;
/** «trong 3 tháng đầu năm 146.877 tỷ đồng»: no year and no month has so many. */
const TIME = /(?:năm|tháng|quý|ngày)\s*$/;
const MANY = /^\d+(?:[.,]\d+)+$/;
const MEASURED = /^\s?(?:%|(?:nghìn|triệu|tỷ|tỉ|đồng|ha|tấn)(?![a-zà-ỹđ]))/;
const SHARE_NEXT = /^\s?%/;
const SERIES =
  /(?:điều|khoản|điểm|mục|quốc\s+lộ|nghị\s+quyết|chỉ\s+thị|quyết\s+định|khóa|lớp)\s+\d+[a-z]?(?:\s?(?:,|và|-)\s?\d+[a-z]?)*\s?(?:,|và|-)\s?$/;
const SHARED = /^\s?\(\s?chiếm\s/;
/** A mark at the head of a line or cell, or within a line before its words: «gồm: 1) đất, 2) nước». */
const ITEM = /(?:^|[\n|])\s*\(?$/;
const INLINE = /[;:] *\(?$/;
const MARK_AFTER = /[.)]\s/y;
const MARK_INLINE = /[.)] +(?=[^\s\d])/y;

/** Whether the number between `start` and `end` is part of a word, a symbol, a mark of an item or a name. */
export function refused(text: string, lower: string, start: number, end: number): boolean {
  const before = lower.charAt(start - 1);
  const slip = /[.,]\d{3}/.test(lower.slice(start, end)) && /[a-zà-ỹđ]/.test(before);
  if (/[\p{L}\d_.\]]/u.test(before) && !slip) return true;
  if (/[-/]/.test(before) && /[\p{L}\d]\s?$/u.test(lower.slice(Math.max(0, start - 3), start - 1)))
    return true;
  const next = text.charAt(end);
  if (/\p{Lu}/u.test(next) && !/^[kKMGUV]/.test(next)) return true;
  if (/[-/]/.test(next) && /\p{L}/u.test(text.charAt(end + 1))) return true;
  const left = lower.slice(Math.max(0, start - 30), start);
  // «vi phạm pháp luật 35 (chiếm 17%)»: what is told as a share is counted, whatever word stands before it.
  if (
    (NAMED.test(left) &&
      !LABEL.test(left) &&
      !SHARED.test(lower.slice(end, end + 12)) &&
      !(TIME.test(left) && MANY.test(lower.slice(start, end)) && MEASURED.test(lower.slice(end, end + 8))) &&
      !(BESIDE.test(left) && (/:\s*$/.test(left) || SHARE_NEXT.test(lower.slice(end, end + 2))))) ||
    SERIES.test(left)
  )
    return true;
  MARK_AFTER.lastIndex = end;
  MARK_INLINE.lastIndex = end;
  if (end - start <= 3 && MARK_AFTER.test(lower) && ITEM.test(left)) return true;
  if (end - start <= 2 && MARK_INLINE.test(lower) && INLINE.test(left)) return true;
  return lower.charAt(end) === ")" && lower.charAt(start - 1) === "(" && end - start <= 2;
}
