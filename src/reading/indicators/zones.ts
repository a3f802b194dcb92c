import { singleBlanks } from "../../model/blanks.js";
import { ZONES, type Zone } from "../../vocabulary/indicators/zones.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import {
  articleZone,
  BESIDE_LIST,
  type Heading,
  itemHeading,
  LONGEST,
  LOWEST,
  listOf,
} from "./list-headings.js";

/** From `start` on the text stands under `heading`; `zone` null where no heading says what its figures are. */
export interface ZoneSpan {
  readonly start: number;
  readonly zone: Zone | null;
  readonly heading: string | null;
  readonly path: readonly string[];
}

const NUMBERED =
  /^[\s#(]*(?:(phần\s+(?:thứ\s+)?\S+|chương\s+[ivxlc\d]+)|([ivxlc]{1,5})[.)]?(?=\s)|(điều\s+\d+)|(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?(?=\s))[.:\s]*/;
const MATCHERS = ZONES.map((z) => ({
  zone: z.zone,
  pattern: new RegExp(`^(?:${z.patterns.join("|").replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`),
}));
/** A number, a mark or a capital: how every heading begins. */
const BEGINS = /^[\s#(]*[\d\p{Lu}]/u;
const IN_CAPITALS = /^\s*[^\n\p{Ll}]{3,}(?:\n|$)/u;
const SMALL = /\p{Ll}/u;
const RESET = /^(?:chuyên\s+đề|phụ\s+lục|báo\s+cáo|tham\s+luận)/;

/** Above sections in Roman figures. */
const ARTICLE = 0.5;

/** What a heading's words, without their number, say of the figures below. */
export function zoneOf(words: string): Zone | null {
  const lower = words.toLowerCase().trim();
  return MATCHERS.find((m) => m.pattern.test(lower))?.zone ?? null;
}

/** The first line, and the next ones while the heading goes on in the same letters. */
function headingWords(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const capitals = !SMALL.test(first);
  let words = first;
  for (const line of rest.slice(0, 3)) {
    if (capitals ? SMALL.test(line) : !/^\s*\p{Ll}/u.test(line)) break;
    words += ` ${line}`;
  }
  return singleBlanks(words).trim();
}

/** Whether a line or a cell begins at `start`; the end of a sentence may have taken the line break with it. */
export function opensLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === " ") at -= 1;
  return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "|";
}

/** The article that begins at `unit`, `mark` letters before its words: its number ends a sentence, its line goes on. */
function articleOf(seen: View, unit: Unit, mark: number, articles: Zone): Heading {
  const from = unit.start + mark;
  const words = headingWords(seen.text.slice(from, from + 2 * LONGEST));
  const zone = articleZone(words);
  // What an article sets holds for all that it numbers, up to the next article.
  if (zone !== null) return { level: ARTICLE, clears: ARTICLE, zone, words };
  return { level: 2, clears: ARTICLE, zone: articles, words: "" };
}

function headingOf(seen: View, unit: Unit, articles: Zone): Heading | null {
  if (!BEGINS.test(seen.text.slice(unit.start, unit.start + 12))) return null;
  const text = seen.text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST + 60));
  const lower = seen.lower.slice(unit.start, unit.start + text.length);
  const m = NUMBERED.exec(lower);
  if (m) {
    const roman = m[2] !== undefined && /^[\s#(]*[IVXLC]/.test(text);
    if (m[2] !== undefined && !roman) return null;
    if (m[3]) return articleOf(seen, unit, m[0].length, articles);
    const level = m[1] ? 0 : roman ? 1 : 1 + (m[4] ?? "").split(".").length;
    const words = headingWords(text.slice(m[0].length));
    const zone = zoneOf(words);
    // A cell with the number of its row stands over nothing.
    if (words === "") return null;
    if (zone === null && words.length > LONGEST) return null;
    return { level, zone, words };
  }
  if (!IN_CAPITALS.test(text)) return null;
  const line = headingWords(text.trimStart());
  if (line.length < 6 || SMALL.test(line) || line.length > LONGEST) return null;
  const zone = zoneOf(line);
  if (zone === null && !RESET.test(line.toLowerCase())) return null;
  return { level: 0, zone, words: line };
}

/** «Mục tiêu cụ thể», «Một số kết quả nổi bật năm 2031»: a short line of its own, without a mark and without an end. */
const PLAIN = /^\p{Lu}[^.;:,!?|%]{5,89}$/u;
/** Above all that is numbered, where nothing numbered stands over it; else below. */
const PLAIN_ABOVE = 0.7;
const PLAIN_BELOW = 8;

function plainHeading(seen: View, unit: Unit, stack: readonly Heading[]): Heading | null {
  if (unit.end - unit.start > LONGEST || !/^\s*(?:\n|$)/.test(seen.text.slice(unit.end, unit.end + 2)))
    return null;
  const words = singleBlanks(seen.text.slice(unit.start, unit.end)).trim();
  if (!PLAIN.test(words) || /\d/.test(words.replace(/(?:19|20)\d\d/g, ""))) return null;
  const zone = zoneOf(words);
  if (zone === null || zone === "LEGAL") return null;
  const top = stack.at(-1)?.level ?? PLAIN_ABOVE;
  return { level: top <= PLAIN_ABOVE ? PLAIN_ABOVE : PLAIN_BELOW, zone, words };
}

/** The zones of a text in order; `fallback` holds where no heading speaks, `articles` in articles that set no values. */
export function findZones(
  seen: View,
  units: readonly Unit[],
  fallback: Zone | null,
  articles: Zone,
): ZoneSpan[] {
  const spans: ZoneSpan[] = [{ start: 0, zone: fallback, heading: null, path: [] }];
  let stack: Heading[] = [];
  const open = (start: number, words: string | null): void => {
    const zone = stack.findLast((h) => h.zone !== null)?.zone ?? fallback;
    spans.push({ start, zone, heading: words, path: stack.map((h) => h.words) });
  };
  for (const unit of units) {
    const heading = opensLine(seen.text, unit.start)
      ? (headingOf(seen, unit, articles) ??
        itemHeading(seen, unit) ??
        listOf(seen, unit) ??
        plainHeading(seen, unit, stack))
      : listOf(seen, unit);
    const listed = stack.at(-1)?.level === LOWEST;
    if (
      !heading &&
      listed &&
      opensLine(seen.text, unit.start) &&
      !BESIDE_LIST.test(seen.text.slice(unit.start, unit.start + 8))
    ) {
      stack.pop();
      open(unit.start, stack.at(-1)?.words ?? null);
    }
    if (!heading) continue;
    stack = stack.filter((h) => h.level < (heading.clears ?? heading.level));
    stack.push(heading);
    open(unit.start, heading.words);
  }
  return spans;
}

/** The zone that holds a view offset. */
export function zoneAt(zones: readonly ZoneSpan[], at: number): ZoneSpan {
  return zones.findLast((z) => z.start <= at) ?? { start: 0, zone: null, heading: null, path: [] };
}
