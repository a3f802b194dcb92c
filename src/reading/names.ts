import type { DocumentType } from "../generated/enums.js";
import { singleBlanks } from "../model/blanks.js";
import { LAW_ABBREVIATIONS, LAW_NAMES } from "../vocabulary/laws.js";
import { Anchored, type Searched } from "./anchors/anchored.js";

/** A law, ordinance or constitution named in words; view offsets, `name` without the type word. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
}

/** The name with each of its abbreviations as another way to write the words. */
const orShort = (name: string): string =>
  [...LAW_ABBREVIATIONS].reduce((s, [full, short]) => s.replaceAll(full, `(?:${full}|${short})`), name);
const literal = (s: string): string =>
  orShort(s.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .replace(/ /g, "\\s*")
    .replace(/,/g, "\\s*,?");
const anyOf = (names: readonly string[]): string => names.map(literal).join("|");
const EDGE = "(?![a-zà-ỹđ])";

const KNOWN = {
  luật: new RegExp(`\\s+(?:về\\s+)?(?:${anyOf(LAW_NAMES.luật)})${EDGE}`, "y"),
  "bộ luật": new RegExp(`\\s+(?:${anyOf(LAW_NAMES["bộ luật"])})${EDGE}`, "y"),
  "pháp lệnh": new RegExp(`\\s+(?:về\\s+)?(?:${anyOf(LAW_NAMES["pháp lệnh"])})${EDGE}`, "y"),
} as const;

/** «Luật sửa đổi, bổ sung một số điều của Luật X»: the name holds another name. */
const AMENDING =
  /\s+(?:về\s+)?(?:việc\s+)?sửa\s+đổi(?:\s*,\s*bổ\s+sung)?(?:\s+(?:một\s+số\s+)?(?:điều(?:\s*,\s*khoản)?|nội\s+dung|quy\s+định))?(?:\s+(?:của|tại))?(?:\s+các)?(?=\s+(?:bộ\s+luật|luật|pháp\s+lệnh)\s)/y;
const CONSTITUTION = /\s+nước\s+cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|/y;
/** The year belongs to the constitution's name, and to nothing else. */
const CONSTITUTION_YEAR = /\s*,?\s+năm\s+(?:1946|1959|1980|1992|2013)/y;

const STOP =
  /[,;.:()"“”'|\n[\]]|\s(?:ngày|năm\s*\d|số\s*:?\s*\d|được|đã|có|quy\s+định|quy\s+chế|và|hoặc|hay|này|hiện\s+hành|tại|của|về\s+việc|thì|là|theo|để|trong|trên|khi|đối|cho|với|do|bằng|như|không|nêu|phải|nhằm|năm)(?![a-zà-ỹđ])|\s\d/g;
const CAPITAL = /^\s+\p{Lu}/u;

/** A name that is not known; in a title in capitals nothing tells where it ends, so there only known names are read. */
function generic(text: string, lower: string, from: number): number | null {
  const next = text.slice(from, from + 24);
  if (!CAPITAL.test(next) || next === next.toUpperCase()) return null;
  const window = lower.slice(from, from + 110);
  STOP.lastIndex = 1;
  const stop = STOP.exec(window);
  const end = stop ? stop.index : window.length;
  const name = window.slice(0, end).trim();
  return name.length >= 3 && name.split(/\s+/).length <= 14
    ? from + window.slice(0, end).trimEnd().length
    : null;
}

function sticky(re: RegExp, lower: string, at: number): number | null {
  re.lastIndex = at;
  const m = re.exec(lower);
  return m ? re.lastIndex : null;
}

/** The end of the name after the type word that ends at `at`; null where no name follows. */
const NO_NUMBER = /\s+số\s+không\s+số(?=\s)/y;

/** «, Luật Kế toán và Luật Kiểm toán độc lập» after the first law that an amending law amends. */
const ALSO = /\s*(?:,|và|,\s*và)\s+(bộ\s+luật|luật|pháp\s+lệnh)(?=\s)/y;
/** A date or a number tells that the name is over; a law in a list of its own has one itself. */
const NAME_OVER = /\s*,?\s*(?:ngày\s|số\s*:?\s*\d|\(\s*(?:luật\s+)?số\s*\d)/y;
const MOST_AMENDED = 12;

/**
 * «Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019»:
 * one law that amends several. Without a date or number at the end the further laws stand for themselves.
 */
function overOthers(text: string, lower: string, first: number): number {
  let end = first;
  for (let n = 0; n < MOST_AMENDED && sticky(NAME_OVER, lower, end) === null; n += 1) {
    ALSO.lastIndex = end;
    const more = ALSO.exec(lower);
    const next = more ? nameEnd(singleBlanks(more[1] as string), text, lower, ALSO.lastIndex, 1) : null;
    if (next === null) return first;
    end = next;
  }
  return sticky(NAME_OVER, lower, end) === null ? first : end;
}

function nameEnd(word: string, text: string, lower: string, at: number, depth = 0): number | null {
  if (word === "hiến pháp") {
    const named = sticky(CONSTITUTION, lower, at) ?? at;
    return sticky(CONSTITUTION_YEAR, lower, named) ?? Math.max(named, at);
  }
  const unnumbered = sticky(NO_NUMBER, lower, at);
  if (unnumbered !== null) return nameEnd(word, text, lower, unnumbered, depth);
  const amending = depth === 0 ? sticky(AMENDING, lower, at) : null;
  if (amending !== null) {
    const inner = /\s+(bộ\s+luật|luật|pháp\s+lệnh)/y;
    const innerEnd = sticky(inner, lower, amending);
    const innerWord = innerEnd === null ? "" : singleBlanks(lower.slice(amending, innerEnd).trim());
    const first = innerEnd === null ? null : nameEnd(innerWord, text, lower, innerEnd, 1);
    return first === null ? null : overOthers(text, lower, first);
  }
  return sticky(KNOWN[word as keyof typeof KNOWN] ?? KNOWN.luật, lower, at) ?? generic(text, lower, at);
}

/** «pháp luật» is no law. */
const WORD = new Anchored(
  /(?<![a-zà-ỹđ])(?<!pháp\s{1,3})(bộ\s+luật|luật|pháp\s+lệnh|hiến\s+pháp)(?![a-zà-ỹđ])/,
);
const TYPE: Record<string, DocumentType> = {
  luật: "LAW",
  "bộ luật": "LAW",
  "pháp lệnh": "ORDINANCE",
  "hiến pháp": "CONSTITUTION",
};

/** All laws named in words, in order; the inner name of an amending law is given besides. */
export function findNames(searched: Searched): NameToken[] {
  const { text, lower } = searched;
  const found: NameToken[] = [];
  for (const m of WORD.in(searched)) {
    const first = text.charAt(m.index);
    if (first === first.toLowerCase()) continue;
    const word = singleBlanks(m[1] as string);
    const end = nameEnd(word, text, lower, m.index + m[0].length);
    if (end !== null) found.push({ start: m.index, end, type: TYPE[word] as DocumentType });
  }
  return found;
}
