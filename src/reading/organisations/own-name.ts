import type { View } from "../view.js";
import { openingsAt } from "./heads.js";
import { placeAfter } from "./place.js";

/** Words at which a name of a body's own has ended. */
const STOP = new RegExp(
  `(?:${[
    "chủ trì|chủ động|phối hợp|tham mưu|hướng dẫn|tổ chức|triển khai|thực hiện|ban hành|chỉ đạo|lãnh đạo|xây dựng|có(?! công(?![\\p{L}]))|đã|đang|sẽ|được|là|phải|cần|theo|để|tại|trên|trong|với|cho|từ|đến|khi|nếu|do|bởi|vào|ra|lên|tiếp tục|báo cáo|căn cứ|quyết định|(?<!(?:công|chương|quy) )trình|gửi|đưa|giao(?! thông)|chịu|thường xuyên|định kỳ|rà soát|đề nghị|đề xuất|tăng cường|nâng cao|đẩy mạnh|khẩn trương|kịp thời|bố trí|bảo đảm|đảm bảo|hỗ trợ|phát huy|tuyên truyền|vận động|tập trung|quan tâm|tổng hợp|theo dõi|đôn đốc|cung cấp|tiếp nhận|xem xét|thông qua|phê duyệt|thẩm định|quy định|hoặc|cùng|các|những|này|đó|khác|nêu|sau|trước|như|gồm|bao gồm|hiện|nay|năm|ngày|tháng|kỳ|khóa|lần|đồng thời|thuộc|trực thuộc|của|nhằm|mà|(?<!thiết )bị|cũng|vẫn|thì|đối với|qua|lập|thành lập|kiểm tra|giám sát|tham gia|đóng|nhận|hội nghị|cấp|mới|ngoài|giúp|tiến hành|và|làm|nhiệm kỳ|không|chưa|đều|dự|tích cực|lên|về|khảo sát|soạn thảo|chuẩn bị|mở|họp|thống nhất|cử|cho biết|khẳng định|yêu cầu|kiến nghị|công bố|thông báo|phản ánh|ghi nhận|bàn giao|trao|tặng|ký|phát động|phát hiện|giải quyết|khắc phục|hoàn thành|còn|chỉ|luôn|nên|hay|vì|từng|hoạt động|thường|tự|lấy|tính|góp|phụ trách|điều hành|thanh toán|chi trả|vận hành|quy mô|trước|biểu dương|phù hợp|đáp ứng|phục vụ|chuyển đến|chuyển về|nộp|ủng hộ|tài trợ|bồi thường|vi phạm|đóng góp|mua|bán|vay|trả|biết|tăng(?! cường)|phát(?! triển| thanh)|phổ biến|quán triệt|bám sát|duy trì|lồng ghép|cập nhật|chấp hành|giới thiệu",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "uy",
);
const WORD = /[\p{L}\p{N}\p{M}'’&.]*[\p{L}\p{N}\p{M}'’]/uy;
const JOIN = /(?: *- *|,? *\n *|,? +)(?:(?:và|&) *\n? *)?/y;
const FAR = 150;

/** «a) …» on the next line begins an item and goes on with no name. */
const MARKED = /^(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})?)[.)]/u;

const isUpper = (c: string): boolean => /\p{Lu}/u.test(c);

function wordAt(
  view: View,
  at: number,
): { start: number; end: number; capital: boolean; text: string } | null {
  WORD.lastIndex = at;
  const m = WORD.exec(view.text);
  return m
    ? { start: at, end: at + m[0].length, capital: isUpper(m[0].charAt(0)) || /^\d/.test(m[0]), text: m[0] }
    : null;
}

const stopsAt = (view: View, at: number): boolean => {
  STOP.lastIndex = at;
  return STOP.test(view.lower);
};

const OFFICE = /^(?:Tổng|Giám|Chủ|Phó|Trưởng|Bộ|Thứ|Quỹ|Chánh|Thủ)$/u;

/** The nation closes a name: «Tập đoàn Điện lực Việt Nam mở rộng lưới điện». */
const NATION_ENDS = /Việt\s+Nam$/u;

/** Capitalised words with at most `most` others after each: «Đa khoa khu vực Ngọc Hồi», «Chính sách xã hội». */
function capitalised(view: View, at: number, most: number, commas: boolean): number {
  let end = at;
  let lower = 0;
  let count = 0;
  while (end - at < FAR) {
    const connected = (() => {
      JOIN.lastIndex = end;
      const m = JOIN.exec(view.text);
      return m ? { next: JOIN.lastIndex, joined: m[0] } : null;
    })();
    if (!connected) break;
    const word = wordAt(view, connected.next);
    if (
      !word ||
      (connected.joined.includes("\n") && MARKED.test(view.text.slice(word.start, word.start + 5)))
    )
      break;
    const plain = /^(?: +| *\n *)$/.test(connected.joined);
    const shout = word.text.length > 3 && word.text === word.text.toUpperCase() && !/\d/.test(word.text);
    if (shout && connected.joined.includes("\n")) break;
    if (word.capital) {
      if (connected.joined.includes("\n") && stopsAt(view, word.start)) break;
      if (connected.joined.includes(",") && !commas) break;
      if (/,|và|&/.test(connected.joined) && OFFICE.test(word.text)) break;
      if (!plain && count === 0 && !connected.joined.includes("-")) break;
      if (
        openingsAt(view.lower, word.start).some(
          ({ opening: { head } }) => head?.tail !== "OPEN" && !head?.inNames,
        )
      )
        break;
      if (/,|và|&/u.test(connected.joined) && openingsAt(view.lower, word.start).length > 0) break;
      if (
        connected.joined.includes("\n") &&
        /^(?:Ban|Cục|Vụ|Các|Báo|Sở|Bộ|Ủy|Uỷ|Thường|Tháng|Quý|Văn|Đề|Quyết|Nghị)$/u.test(word.text)
      )
        break;
      lower = 0;
      count += 1;
    } else {
      if (!plain || count === 0 || lower >= most || stopsAt(view, word.start)) break;
      if (placeAfter(view, end) || NATION_ENDS.test(view.text.slice(Math.max(at, end - 9), end))) break;
      lower += 1;
    }
    end = word.end;
  }
  return count > 0 ? end : at;
}

/** Words in lower case up to a place: «giám định pháp y của tỉnh». The place is left for the caller. */
function upToPlace(view: View, at: number, most: number): number {
  let end = at;
  for (let n = 0; n < most; n += 1) {
    if (n > 0 && placeAfter(view, end)) return /\scác$/.test(view.lower.slice(at, end)) ? at : end;
    JOIN.lastIndex = end;
    const m = JOIN.exec(view.text);
    const word = m ? wordAt(view, JOIN.lastIndex) : null;
    if (!m || !word) return at;
    if (word.capital && (m[0].includes(",") || openingsAt(view.lower, word.start).length > 0)) return at;
    if (stopsAt(view, word.start) && !/^các/.test(view.lower.slice(word.start, word.start + 4))) return at;
    end = word.end;
  }
  return at;
}

/**
 * Where the name of its own that follows a head ends; `at` when there is none. `loose`: the head alone makes it a
 * body, so that words in lower case may name it.
 */
export function ownNameEnd(view: View, at: number, loose: boolean): number {
  const capital = capitalised(view, at, 4, loose);
  if (capital > at) {
    const further = loose ? upToPlace(view, capital, 5) : capital;
    return Math.max(further, capital);
  }
  return loose ? upToPlace(view, at, 14) : at;
}

const ABOUT = /(?: +| *\n *)về(?: +| *\n *)/y;
const ABOUT_END =
  /[.;:()”"“|\]]|\n\s*\n|\n\s*(?=[\p{Lu}\d])|,\s+(?=\p{Lu})|(?:,\s+|\s+)(?:đã|được|có|thông báo|để|trình|theo|trên địa bàn|tại|là|sẽ|xem xét|gồm|do|làm|chủ trì|phối hợp|hướng dẫn|theo dõi|tổng hợp|tiếp nhận|tham mưu|chuyển (?:đến|về)|báo cáo|cần|phải|họp|ban hành)(?![\p{L}\p{N}])|,\s*(?:ngày|số|kế hoạch|trong|đồng thời)(?![\p{L}\p{N}])/u;

/** «về hoàn thiện thể chế, pháp luật» after a steering committee; `at` when it does not stand there. */
export function aboutEnd(view: View, at: number): number {
  ABOUT.lastIndex = at;
  if (!ABOUT.test(view.lower)) return at;
  const ahead = view.lower.slice(ABOUT.lastIndex, ABOUT.lastIndex + 180);
  const cut = ABOUT_END.exec(view.text.slice(ABOUT.lastIndex, ABOUT.lastIndex + 180));
  if (!cut) return at;
  return ABOUT.lastIndex + ahead.slice(0, cut.index).trimEnd().length;
}
