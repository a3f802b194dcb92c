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

/** A header that opens a list ends in a colon. */
export const opensList = (lower: string): boolean => lower.trimEnd().endsWith(":");

const CONDITIONAL = /^[\s\-+•\d.a-zđ)]*(?:khi|nếu|trường\s+hợp|trước\s+khi|sau\s+khi|trong\s+trường\s+hợp)\s/;

/** Whether a unit may end the validity of what it names: no condition, and not in a plan's or report's body. */
export const endsValidity = (lower: string, zone: Zone): boolean =>
  zone !== "body" && !CONDITIONAL.test(lower);
