import type { Fact, Hit } from "../hit.js";
import { sayDate } from "../hit.js";
import type { Ask, Judge } from "../judge.js";
import { around, neighboursOf } from "../neighbours.js";
import { says } from "../says.js";
import type { Numbered } from "../series.js";

const text = (fact: Fact | undefined) => (typeof fact === "string" ? fact : "");

/** The printed day in that year and the year before, the later first. */
const sameDayBefore = (bDate: string, aDate: string): string[] => {
  const year = Number(aDate.slice(0, 4));
  return [year, year - 1].map((y) => `${y}${bDate.slice(4)}`).filter((day) => day <= aDate);
};

/** The nearest date that the series allows: the printed day of another year, else the days between its neighbours. */
async function allowedDate({ facts, about }: Hit, ask: Ask): Promise<string | null> {
  const { series, count } = facts;
  if (typeof series !== "string" || typeof count !== "number") return null;
  const [aDate, bDate] = [text(facts.aDate), text(facts.bDate)];
  const neighbours = await neighboursOf(ask, { series, count, but: about[1] ?? "" });
  const numbered = { place: facts.place, system: facts.system, series } as Numbered;
  for (const day of sameDayBefore(bDate, aDate)) {
    const { low, high } = around(day, numbered, neighbours);
    if (low && high && low.issuedOn <= day && day <= high.issuedOn)
      return `${facts.b} ngày ${sayDate(day)}? (${low.symbol} ngày ${sayDate(low.issuedOn)}, ${high.symbol} ngày ${sayDate(high.issuedOn)})`;
  }
  const { low, high } = around(aDate, numbered, neighbours);
  if (!low || !high || low.issuedOn > high.issuedOn || low.issuedOn > aDate) return null;
  const [last = aDate] = [high.issuedOn, aDate].sort();
  return `${facts.b} ban hành từ ${sayDate(low.issuedOn)} đến ${sayDate(last)}?`;
}

/** Another document of the symbol where the titles agree, else the nearest date that the series allows. */
export const timeParadox: Judge = (hits, ask) =>
  Promise.all(
    hits.map(async (hit) => {
      const [other] = (hit.facts.others ?? []) as readonly string[];
      const [symbol, day] = other?.split(/ (?=\S+$)/) ?? [];
      const proposal = symbol && day ? `${symbol} ngày ${sayDate(day)}` : await allowedDate(hit, ask);
      return { ...hit, proposal, facts: { ...hit.facts, says: says(hit.facts.relation) } };
    }),
  );
