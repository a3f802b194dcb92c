import type { View } from "../view.js";
import { type Block, isShouted } from "./blocks.js";

/** «2.3. Nâng cao chất lượng nhân lực.» above a longer paragraph without a mark. */
const headsParagraph = (view: View, block: Block, next: Block): boolean =>
  block.level >= 2 &&
  next.level === 9 &&
  block.end - block.from < 160 &&
  next.end - next.from > 200 &&
  !/[.:]\s/.test(view.text.slice(block.from, block.end - 1));

/** Whether a block is the title of what follows and no sentence of its own. */
export function isHeading(view: View, block: Block, next: Block | undefined): boolean {
  const text = view.text.slice(block.from, block.end).trim();
  if (text.length > 6 && text.length < 300 && isShouted(text)) return true;
  if (block.level >= 4 || text.length > 260) return false;
  if (next && headsParagraph(view, block, next)) return true;
  if (/[.;]$/u.test(text) && block.level !== 0)
    return text.length < 200 && next !== undefined && next.level > block.level && next.level < 9;
  return next !== undefined && (next.level > block.level || text.endsWith(":") || text.length < 200);
}

const CLASS_WORDS =
  /^(?:(?:Các|Những)(?! (?:[Pp]hó|đồng chí|cán bộ|chuyên viên|cá nhân|thành viên|ông|bà|đ\/c|nội dung|nhiệm vụ|giải pháp))|Đơn vị|Cơ quan|Doanh nghiệp|Lực lượng|Hội(?= \p{Lu})|Ban(?= \p{Lu})|Tổ(?= (?:đảng|công tác|giúp việc|\p{Lu}))|Khoa(?= \p{Lu})|Phòng(?= \p{Lu})|Đội(?= \p{Lu})|Bộ phận)\s/u;
/** «Các doanh nghiệp viễn thông» as a heading: whoever is named so answers for what stands below. */
export const isClassHeading = (view: View, block: Block): boolean => {
  const words = view.text.slice(block.from, block.end).trim();
  return (
    CLASS_WORDS.test(words) &&
    words.length < 140 &&
    !/[.;]$|:.|(?<!\p{L})(?:đã|chủ trì|phối hợp)(?!\p{L})/u.test(words)
  );
};
