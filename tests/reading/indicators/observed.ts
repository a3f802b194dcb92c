import type { Reading } from "../../../src/model/reading.js";
import { readingOf } from "../told.js";

type Observation = Reading["indicators"][number]["observations"][number];

/** The values of a text in order, each with the name of its measure. */
export function observed(text: string): (Observation & { readonly name: string })[] {
  return readingOf(text, "kon-tum")
    .indicators.flatMap((i) => i.observations.map((o) => ({ ...o, name: i.name })))
    .sort((a, b) => a.start - b.start);
}

const report = (body: string): string =>
  `Số: 900-BC/TU\n\nKon Tum, ngày 05 tháng 12 năm 2024\n\nBÁO CÁO\nTình hình công tác năm\n\n${body}\n`;

/** A sentence among the results of a report of 2024. */
export const inResults = (sentence: string): string => report(`I. KẾT QUẢ\n\n${sentence}`);

/** The same among the goals of that report. */
export const inGoals = (sentence: string): string => report(`II. MỤC TIÊU\n\n${sentence}`);

/** In an article of a decree of 2024. */
export const inProvision = (sentence: string): string =>
  `Số: 90/2024/NĐ-CP\n\nHà Nội, ngày 05 tháng 12 năm 2024\n\nNGHỊ ĐỊNH\nQuy định một số điều\n\nĐiều 1. Quy định chung\n\n${sentence}\n`;

/** `TARGET >= 90 % 2025`: a value in short. */
export function inShort(o: Observation): string {
  const value = o.value ?? `${o.low}..${o.high}`;
  const of = o.denominator === null ? "" : `/${o.denominator}`;
  return [o.kind, o.comparator, `${value}${of}`, o.unit ?? "-", o.period ?? "-"].join(" ");
}
