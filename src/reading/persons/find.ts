import type { Searched } from "../anchors/anchored.js";
import { afterOffices, shouted } from "./capitals.js";
import type { PersonSpan } from "./name.js";
import { afterHonorifics, byFamily, byMiddle, ofTheHighlands, withBirth } from "./rules.js";
import { signatures } from "./signatures.js";

const RULES = [afterHonorifics, byFamily, byMiddle, afterOffices, shouted, ofTheHighlands, withBirth];

/** Every name of a natural person in order, none inside another. */
export function findPersons(searched: Searched): PersonSpan[] {
  const spans: PersonSpan[] = [];
  const add = (start: number, end: number): void => {
    spans.push({ start, end });
  };
  for (const rule of RULES) rule(searched, add);
  signatures(searched.text, add);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonSpan[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
