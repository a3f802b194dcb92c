import { singleBlanks } from "../model/blanks.js";
import { Anchored } from "./anchors/anchored.js";
import type { Found } from "./found.js";
import { pinpointAt } from "./pinpoints.js";
import { tailAt } from "./tails.js";
import { lastBefore } from "./type-words.js";
import type { View } from "./view.js";

/**
 * Short names of documents cited in full elsewhere in the text: declared («sau đây viết tắt là Nghị quyết 57»), and
 * bare numbers («Nghị quyết số 18, 19») where just one document of that type and number is cited.
 */
const DECLARED =
  /\(\s*(?:sau\s+đây|dưới\s+đây)?\s*(?:được\s+)?(?:gọi|viết)(?:\s+(?:chung|tắt))*\s+là:?\s*[“"]?\s*([^()“”"]{5,80}?)\s*[”"]?\s*\)/g;
const BARE = new Anchored(
  /(?<![a-zà-ỹđ])(nghị\s+quyết|chỉ\s+thị|kết\s+luận|quy\s+định|quyết\s+định|chương\s+trình|kế\s+hoạch|hướng\s+dẫn|thông\s+báo|nghị\s+định|thông\s+tư)\s+(?:số\s+)?(\d{1,4}(?:(?:\s*,\s*|\s+và\s+)(?:số\s+)?\d{1,3}){0,6})(?=\s*[,.;:)”"]|\s+(?:về|của|và|ngày|đã|được|là|trên)(?![a-zà-ỹđ])|\s*$)/,
);
const MOST = 40;

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");

interface Short {
  readonly start: number;
  readonly end: number;
  readonly symbolStart: number;
  readonly symbolEnd: number;
  readonly of: Found;
}

function asMention(view: View, short: Short): Found {
  const { of } = short;
  const { issuer } = tailAt(view.text, view.lower, short.end);
  const symbol = of.symbol ? { ...of.symbol, start: short.symbolStart, end: short.symbolEnd } : null;
  const pin = pinpointAt(view, short.start, short.end);
  const own = { iso: null, year: null, issuer, term: null, pinpoint: pin?.text ?? null, inner: false };
  const reach = Math.min(pin?.start ?? short.start, short.start);
  return { ...of, ...own, symbol, start: short.start, end: short.end, reach, tail: short.end };
}

/** How far before its declaration a document may be cited. UTF-16 units. */
const FAR = 700;

/** The citation before `at` that bears the number of a declared name: others may stand in its title. */
function ownerOf(name: string, mentions: readonly Found[], at: number): Found | null {
  const [, number, year] = /(\d+)[a-zđ]?(?:\/(\d{4}))?/.exec(name) ?? [];
  if (!number) return null;
  for (let i = lastBefore(mentions, at); i >= 0; i -= 1) {
    const m = mentions[i] as Found;
    if (at - m.end >= FAR) return null;
    const same = m.symbol && Number.parseInt(m.symbol.number, 10) === Number.parseInt(number, 10);
    if (same && (!year || !m.symbol?.year || m.symbol.year === year)) return m;
  }
  return null;
}

/** The declared names with the citation each stands for; those without a number say nothing by themselves. */
function declared(view: View, mentions: readonly Found[]): Map<string, Found> {
  const names = new Map<string, Found>();
  for (const m of view.lower.matchAll(DECLARED)) {
    const name = singleBlanks(m[1] as string);
    const owner = ownerOf(name, mentions, m.index);
    if (owner && /^[a-zà-ỹđ]/.test(name) && names.size < MOST && !/[-/][a-zđ]{2}/.test(name))
      names.set(name, owner);
  }
  return names;
}

function* declaredForms(view: View, mentions: readonly Found[]): Generator<Short> {
  const names = declared(view, mentions);
  if (names.size === 0) return;
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![a-zà-ỹđ\\d])(?:${longest.map(literal).join("|")})(?![a-zà-ỹđ\\d/-])`, "g");
  for (const m of view.lower.matchAll(any)) {
    const of = names.get(singleBlanks(m[0]));
    const digits = /\d/.exec(m[0]);
    if (!of || !digits) continue;
    const end = m.index + m[0].length;
    yield { start: m.index, end, symbolStart: m.index + digits.index, symbolEnd: end, of };
  }
}

/** The one citation of a type and number; null where two documents share them. */
function byNumber(mentions: readonly Found[]): Map<string, Found | null> {
  const known = new Map<string, Found | null>();
  for (const m of mentions) {
    if (!m.symbol) continue;
    const key = `${m.type} ${Number.parseInt(m.symbol.number, 10)}`;
    const other = known.get(key);
    if (other === undefined) known.set(key, m);
    else if (other && other.symbol?.canonical !== m.symbol.canonical) known.set(key, null);
  }
  return known;
}

function* bareForms(
  view: View,
  mentions: readonly Found[],
  typeOf: (word: string) => string | null,
): Generator<Short> {
  const known = byNumber(mentions);
  for (const m of BARE.in(view)) {
    const first = view.text.charAt(m.index);
    const type = typeOf(singleBlanks(m[1] as string));
    if (first === first.toLowerCase() || !type) continue;
    const list = m[2] as string;
    const from = m.index + m[0].length - list.length;
    for (const [k, n] of [...list.matchAll(/\d+/g)].entries()) {
      const of = known.get(`${type} ${Number.parseInt(n[0], 10)}`);
      const start = from + n.index;
      const end = start + n[0].length;
      if (of) yield { start: k === 0 ? m.index : start, end, symbolStart: start, symbolEnd: end, of };
    }
  }
}

/** The short forms that stand apart from all citations already found, in order. */
export function shortForms(
  view: View,
  mentions: readonly Found[],
  typeOf: (word: string) => string | null,
): Found[] {
  const out: Found[] = [];
  const free = (s: Short, taken: readonly Found[]): boolean => {
    const i = lastBefore(taken, s.start) + 1;
    const next = taken[i];
    return !next || next.start >= s.end;
  };
  const sorted = [...mentions].sort((a, b) => a.end - b.end);
  for (const short of declaredForms(view, mentions))
    if (free(short, sorted)) out.push(asMention(view, short));
  const declaredOnes = [...out];
  for (const short of bareForms(view, mentions, typeOf))
    if (free(short, sorted) && free(short, declaredOnes)) out.push(asMention(view, short));
  return out.sort((a, b) => a.start - b.start);
}
