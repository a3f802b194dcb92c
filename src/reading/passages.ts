import { singleBlanks } from "../model/blanks.js";
import type { PersonSpan } from "./persons/name.js";
import type { View } from "./view.js";

/** A paragraph in view offsets; `restricted` where it names private persons. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
  readonly restricted: boolean;
}

const EDGE =
  /\n[ ]*\n\s*|\n\s*(?=(?:[-+•]\s|\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s|[a-zđ]\)\s|[IVXLC]{1,5}\.\s|Điều\s+\d+|Chương\s+[IVX\d]|Căn\s+cứ\s|\[\d{1,3}\]\s))/g;
const HEADING =
  /^(?:(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|ĐIỀU)\s+[\p{L}\d]+|[IVXLC]{1,5}\.|[A-H]\.|\d{1,2}(?:\.\d{1,2}){0,2}\.)\s*[^\n]{0,200}/u;
const LONGEST = 6_000;

/** Cuts a long run (a table, a text without blank lines) at line ends. */
function pieces(text: string, from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST) {
    const cut = text.slice(start, start + LONGEST + 1).lastIndexOf("\n");
    const end = cut > 0 ? start + cut : start + LONGEST;
    out.push([start, end]);
    start = end;
  }
  out.push([start, to]);
  return out;
}

function trimmed(text: string, from: number, to: number): [number, number] | null {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const body = raw.trim().length;
  return body === 0 ? null : [from + lead, from + lead + body];
}

/** The paragraphs of the view in order, with the heading each stands under. */
export function findPassages(view: View, persons: readonly PersonSpan[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let heading: string | null = null;
  let p = 0;
  const add = (from: number, to: number): void => {
    for (const [a, b] of pieces(view.text, from, to)) {
      const span = trimmed(view.text, a, b);
      if (!span) continue;
      const line = HEADING.exec(view.text.slice(span[0], Math.min(span[1], span[0] + 220)))?.[0];
      while (p < persons.length && (persons[p]?.end ?? 0) <= span[0]) p += 1;
      const restricted = p < persons.length && (persons[p]?.start ?? Number.POSITIVE_INFINITY) < span[1];
      if (line && line.length < 200) heading = restricted ? null : singleBlanks(line).trim();
      passages.push({ start: span[0], end: span[1], heading: restricted ? null : heading, restricted });
    }
  };
  for (const m of view.text.matchAll(EDGE)) {
    add(start, m.index);
    start = m.index + m[0].length;
  }
  add(start, view.text.length);
  return passages;
}
