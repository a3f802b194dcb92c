import { sayDate } from "../hit.js";
import type { Judge } from "../judge.js";

/** The year in a symbol: `26/2015/NĐ-CP`, `53/2014/QH13`. Source: Luật 64/2025/QH15, Điều 7 khoản 3, and those before it. */
const YEAR = /^[\d.]+[a-zđ]*\/(\d{4})\//iu;

/** Numbered in the last days of a year, signed in the first of the next, or the other way round. */
function atTheTurn(year: number, date: string): boolean {
  const day = date.slice(5);
  return date.startsWith(`${year + 1}-`) ? day <= "01-15" : date.startsWith(`${year - 1}-`) && day >= "12-15";
}

/** Dates of another year than the symbol bears; what is proposed is the printed day in that year. */
export const dateYearMismatch: Judge = (hits) =>
  hits.flatMap((hit) => {
    const [symbol, date] = [String(hit.facts.symbol), String(hit.facts.date)];
    const year = Number(YEAR.exec(symbol)?.[1] ?? 0);
    if (year === 0 || date.startsWith(`${year}-`) || atTheTurn(year, date)) return [];
    const proposal = `${symbol} ngày ${sayDate(`${year}${date.slice(4)}`)}?`;
    return [{ ...hit, proposal, facts: { ...hit.facts, year: String(year) } }];
  });
