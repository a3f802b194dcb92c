import { sayDate } from "../hit.js";
import type { Judge } from "../judge.js";
import { inOneRun, type Numbered } from "../series.js";

const words = (title: string) => new Set(title.replace(/^ve (?:viec )?/, "").split(" "));

/** Two titles of which neither has half its words in the other are two documents, whatever their symbol. */
function titlesDiffer(a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  const [short, long] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...short].filter((word) => long.has(word)).length * 2 < short.size;
}

/** The date more worth believing: that of the document's own file, else the one more sources tell. */
function believed({ aOwn, bOwn, aSources, bSources, aDate, bDate }: Record<string, unknown>): string | null {
  if (aOwn !== bOwn) return String(aOwn ? aDate : bDate);
  if (aSources === bSources) return null;
  return String(Number(aSources) > Number(bSources) ? aDate : bDate);
}

/** Only within one run of the series, where a symbol is one document. */
export const conflictingDate: Judge = (hits) =>
  hits
    .filter(({ facts }) => {
      const { aDate, bDate, aTitle, bTitle } = facts;
      const oneRun = inOneRun(facts as unknown as Numbered, String(aDate), String(bDate));
      return oneRun && !(facts.aOwn && facts.bOwn) && !titlesDiffer(aTitle, bTitle);
    })
    .map((hit) => {
      const day = believed(hit.facts);
      return { ...hit, proposal: day ? `${hit.facts.symbol} ngày ${sayDate(day)}` : null };
    });
