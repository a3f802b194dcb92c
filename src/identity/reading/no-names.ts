import type { Reading } from "../../model/reading.js";
import type { PersonSpan } from "../../reading/persons.js";

const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .trim()
    .replace(/\s+/g, "\\s+");

/**
 * The names of a text as one pattern, the longest first; null where there are none. A given name alone is a word like
 * any other, and is blanked out only where it stands.
 */
function patternOf(text: string, persons: readonly PersonSpan[]): RegExp | null {
  const names = [...new Set(persons.map((p) => escaped(text.slice(p.start, p.end))))].filter(
    (n) => n.length > 1,
  );
  if (names.length === 0) return null;
  names.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}])(?:${names.join("|")})(?![\\p{L}])`, "gu");
}

/**
 * Takes the names of persons out of every value that a Reading tells, wherever they were found in its text: titles
 * keep their length with the letters blanked out, and what is known by a name is not told at all.
 */
export function withoutNames(reading: Reading, viewText: string, persons: readonly PersonSpan[]): Reading {
  const pattern = patternOf(viewText, persons);
  if (!pattern) return reading;
  const holds = (words: string): boolean => words.search(pattern) >= 0;
  const blank = (words: string): string =>
    words.replace(pattern, (name) => name.replace(/[\p{L}\p{M}]/gu, "█"));
  return {
    ...reading,
    documents: reading.documents.map((d) =>
      d.title !== null && holds(d.title) ? { ...d, title: blank(d.title) } : d,
    ),
    tasks: reading.tasks.map((t) =>
      holds(t.text) || (t.product !== null && holds(t.product))
        ? { ...t, text: blank(t.text), product: t.product === null ? null : blank(t.product) }
        : t,
    ),
    passages: reading.passages.map((p) =>
      p.heading !== null && holds(p.heading) ? { ...p, heading: blank(p.heading) } : p,
    ),
    indicators: reading.indicators.filter((i) => !holds(i.name)),
  };
}
