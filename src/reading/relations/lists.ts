import type { Zone } from "./zones.js";

/** How deep an item's mark stands: an article holds numbers, a number letters, a letter dashes. */
export function depthOf(lower: string): number | null {
  const text = lower.replace(/^[\s|_*“"]+/, "");
  if (/^(?:điều|chương|phần|mục)\s+[\divx]+/.test(text)) return 0;
  if (/^(?:[ivxl]{1,5}|\d{1,3}(?:\.\d{1,3})*)\s*[.)]/.test(text)) return 1;
  if (/^[a-zđ]{1,2}\s*[.)]/.test(text)) return 2;
  return /^[-+•]/.test(text) ? 3 : null;
}

const MARK =
  /^[\s\-+•*|_“"(]*(?:(?:điều\s+\d+[a-z]?|[ivxl]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2})\s*[.):]\s*)?[\s-]*/;

/** What stands before an item's first citation, without the item's mark. */
export const unmarked = (gap: string): string => gap.replace(MARK, "");

/** A header opens a list: it ends in a colon, or says that what follows is the list. */
export const opensList = (lower: string): boolean =>
  /(?:sau(?:\s+đây)?|gồm|cụ\s+thể|như\s+sau)?\s*:\s*$/.test(lower) && /:\s*$/.test(lower);

const CONDITIONAL = /^[\s\-+•\d.a-zđ)]*(?:khi|nếu|trường\s+hợp|trước\s+khi|sau\s+khi|trong\s+trường\s+hợp)\s/;

/** Whether a unit may end the validity of what it names: no condition, and not in a plan's or report's body. */
export const endsValidity = (lower: string, zone: Zone): boolean =>
  zone !== "body" && !CONDITIONAL.test(lower);
