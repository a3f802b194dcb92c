import { singleBlanks } from "../../model/blanks.js";
import { dateAt, findDates } from "../dates.js";
import type { Found } from "../found.js";
import type { View } from "../view.js";

const DATE_LINE = /(?:^|[|\n])[ ]*(\p{Lu}[\p{L}' .-]{1,40}?)\s*,\s*(?=ngày\s)/gu;

/** «Cần Thơ, ngày …»: the date of a line of its own and the place before it. */
export function dateLine(view: View, limit: number, from = 0): { iso: string; place: string } | null {
  for (const m of view.text.slice(from, limit).matchAll(DATE_LINE)) {
    const date = dateAt(view.lower, from + m.index + m[0].length);
    if (date?.iso) return { iso: date.iso, place: singleBlanks(m[1] as string).trim() };
  }
  return null;
}

/** Bodies that pass their acts in session. */
export const PASSES = /^(?:QH|UBTVQH|HĐND)\d*$/;
const PASSED = /thông\s+qua\s+(?=ngày)/g;

/** Laws tell their date at the end: «… kỳ họp thứ 9 thông qua ngày …». */
export function passedOn(view: View): string | null {
  const from = Math.max(0, view.lower.length - 2500);
  const last = [...view.lower.slice(from).matchAll(PASSED)].at(-1);
  return last ? (dateAt(view.lower, from + last.index + last[0].length)?.iso ?? null) : null;
}

/** Between the symbol and a date that belongs to it: nothing, or the place. */
const BESIDE = /^[\s|,_-]*(?:\p{Lu}[^\n|,]{0,40},\s*)?$/u;

/** The date printed beside the file's own symbol. */
export function dateBeside(view: View, own: Found): string | null {
  const near = findDates(view.lower.slice(own.end, own.end + 120))[0];
  return near?.iso && BESIDE.test(view.text.slice(own.end, own.end + near.start)) ? near.iso : null;
}
