import { singleBlanks } from "../model/blanks.js";
import { fold, slug } from "../model/fold.js";
import { bodyByName } from "../vocabulary/bodies.js";
import { NATION, placesByName, provinceByName, provinceNames } from "../vocabulary/places.js";
import { Anchored, type Searched } from "./anchors/anchored.js";
import type { Header } from "./header.js";
import type { View } from "./view.js";

/** Codes of bodies of the centre, in capitals: their documents are of the nation, `vn`. */
const CENTRAL =
  /^(?:TW|[A-ZĐ]+TW|TWĐTN|CP|TTG|TTGCP|VPCP|QH\d*|UBTVQH\d*|VPQH|CTN|HĐBT|HĐCP|HĐNN\d*|HĐTP|NHNN|TTCP|KTNN|TANDTC|VKSNDTC|TLĐ|TLĐLĐ|BHXH|TCT|TCHQ|CHQ|TCTK|SL|L|LCT|UBDT|ĐCT|B[A-ZĐ]{1,9})$/;
const LOCAL_B = /^(?:B[A-ZĐ]+(?:TU|HU|QU|ĐU)|BCĐ|BTT|BTV|BCH|BQL|BC|BB|BVHXH|BKTNS|BPC|BDT)$/;

export function isCentralCode(code: string): boolean {
  const upper = code.toUpperCase();
  return CENTRAL.test(upper) && !LOCAL_B.test(upper);
}

/** Whether a body known by its name is of the centre, on that day (ISO) where one is told. */
export function isCentralIssuer(name: string, onDate?: string): boolean {
  const body = bodyByName(name, onDate);
  return body !== undefined && (!onDate || !body.from || body.from <= onDate);
}

const KINDS = "tỉnh ủy|thành ủy|đảng bộ tỉnh|ubnd tỉnh|hđnd tỉnh|tỉnh|thành phố|tp\\.?";
const NAMES = new RegExp(
  `(?<![a-z])(?:${fold(KINDS)})\\s+(${provinceNames
    .map((p) => p.folded.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|")})(?![a-z])`,
  "y",
);
/** Where one of the kinds may stand, with or without its marks: only there is folding worth its while. */
const MAY_NAME = new Anchored(/(?<![a-zà-ỹđ])(?:t[iỉ]nh|th[aà]nh|đảng\s+bộ|dang\s+bo|tp)(?![a-zà-ỹđ])/);
/** Longer than any kind with the name of a province, in UTF-16 units. */
const LONGEST = 80;

/** The province whose bodies a text names most; null on a tie or where none is named. */
export function placeByVotes(searched: Searched, onDate: string | undefined): string | null {
  const votes = new Map<string, number>();
  let read = 0;
  for (const { index } of MAY_NAME.in(searched)) {
    if (index < read) continue;
    NAMES.lastIndex = 0;
    const m = NAMES.exec(fold(searched.lower.slice(index, index + LONGEST)));
    if (!m) continue;
    read = index + m[0].length;
    const path = provinceByName(singleBlanks(m[1] as string), onDate)?.path;
    if (path) votes.set(path, (votes.get(path) ?? 0) + 1);
  }
  const [first, second] = [...votes.entries()].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

const LETTERHEAD = /(?:tỉnh|thành phố|tp\.?)\s+([a-zà-ỹđ' -]{2,30})/g;
const COMMUNE =
  /(?:^|[|\n])[^\S\n]*(?:[^|\n]{0,60}\s)?(?:xã|phường|đặc khu|thị trấn)\s+(?!hội)([a-zà-ỹđ' -]{2,30}?)\s*(?:[|\n]|$)/;

function provinceOfHead(head: string, header: Header): string | null {
  const onDate = header.iso ?? undefined;
  for (const m of head.matchAll(LETTERHEAD)) {
    const words = singleBlanks(m[1] as string)
      .trim()
      .split(" ");
    for (let n = Math.min(4, words.length); n > 0; n -= 1) {
      const found = provinceByName(words.slice(0, n).join(" "), onDate);
      if (found) return found.path;
    }
  }
  return header.datePlace ? (provinceByName(header.datePlace, onDate)?.path ?? null) : null;
}

/** Headings that a file was given by whoever stored it (`# …`) are no part of its letterhead. */
const withoutMarks = (head: string): string => head.replace(/^\s*#[^\n]*$/gm, " ");

/** A commune by its name with its marks: below the province, else the one that bears the name in the whole country. */
function communePath(name: string, province: string | null, onDate: string | undefined): string | null {
  const within = province === null ? {} : { within: province };
  const dated = onDate === undefined ? {} : { onDate };
  const bearers = placesByName(name, { level: "COMMUNE", ...within, ...dated }).filter(
    (p) => p.name.toLowerCase() === name,
  );
  const [only] = bearers;
  if (only && bearers.length === 1) return only.path;
  return province === null ? null : `${province}.${slug(name)}`;
}

/**
 * The place of the source: of its own symbol's central body; else of its letterhead and date line; else the province
 * whose bodies it names most; else null. A commune's document has a path below its province.
 */
export function sourcePlace(view: View, header: Header, codes: readonly string[]): string | null {
  const onDate = header.iso ?? undefined;
  const [issuer] = header.issuers;
  if (codes.some(isCentralCode) || (issuer && isCentralIssuer(issuer, onDate))) return NATION;
  const head = withoutMarks(view.lower.slice(0, Math.max(header.titleEnd, header.letterhead.length, 400)));
  const commune = COMMUNE.exec(withoutMarks(header.letterhead.toLowerCase().normalize("NFC")));
  const province = provinceOfHead(head.slice(0, 2500), header) ?? placeByVotes(view, onDate);
  return commune ? communePath(singleBlanks(commune[1] as string).trim(), province, onDate) : province;
}
