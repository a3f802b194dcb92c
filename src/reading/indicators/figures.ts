import type { Comparator } from "../../vocabulary/indicators/comparators.js";
import type { UnitFamily } from "../../vocabulary/indicators/units.js";
import { type Unit, unitAt } from "../units.js";
import type { View } from "../view.js";
import { compare } from "./comparators.js";
import { type NumberToken, numberAt } from "./numbers.js";
import { refused } from "./refused.js";
import { type UnitToken, unitAfter } from "./units.js";

/**
 * A number with its unit, before it is known whether it measures anything. View offsets: `start`–`end` from the
 * comparator to the end of the unit, `number` where the figures begin. `family` null: no unit is printed.
 */
export interface Figure {
  readonly start: number;
  readonly number: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly unitStart: number;
  readonly family: UnitFamily | null;
  readonly known: boolean;
  readonly decimals: boolean;
  readonly comparator: Comparator;
  readonly sentence: Unit;
}

interface Parts {
  readonly first: NumberToken;
  readonly second: NumberToken | null;
  readonly as: "value" | "range" | "fraction";
  readonly unit: UnitToken | null;
  readonly end: number;
}

const DIGIT = /\d/g;
const TO = /\s?%?\s?(?:-|đến|tới)\s?(?=\d)/y;
const OVER = /\s?\/\s?(?=\d)/y;
const OVER_UNIT = /(?:,?\s[\p{L} ]{1,24})?\s?\/\s?(?=\d)/uy;
/** «83%/50%»: what was reached of what was planned. */
const OVER_SHARE = /\s?\/\s?(?=\d[\d.,]*\s?%)/y;
const SHARE_TOLD = /\s?\(\s?(?:chiếm|đạt|tỷ lệ|tỉ lệ)/y;
const RISING = /(?:tăng|giảm|nâng|thay đổi|chuyển)\s+(?:dần\s+)?(?:\S+\s){0,3}từ\s*$/;
const FROM = /(?:^|[^a-zà-ỹđ])từ\s*$/;

const sticky = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
};

/** A second number that makes a range («19-20%») or a share of a whole («28/86 xã») of the first. */
function partsOf(text: string, lower: string, first: NumberToken): Parts | null {
  const unit = unitAfter(text, lower, first.end);
  const alone: Parts = { first, second: null, as: "value", unit, end: unit?.end ?? first.end };
  const to = sticky(TO, lower, first.end);
  if (to > 0) {
    const second = numberAt(lower, first.end + to);
    const next = typeof second === "number" ? null : unitAfter(text, lower, second.end);
    const dashed = lower.slice(first.end, first.end + to).includes("-");
    const before = lower.slice(Math.max(0, first.start - 40), first.start);
    // «tăng từ 12,5 đến 13,5%/năm»: a rate changes by as much as lies between.
    const rate = next?.unit?.endsWith("/năm") ?? false;
    const spans = dashed || (FROM.test(before) && (rate || !RISING.test(before)));
    if (typeof second !== "number" && next && spans && second.value > first.value)
      return { first, second, as: "range", unit: next, end: next.end };
    if (dashed && !next) return null;
  }
  const over = sticky(OVER, lower, first.end);
  if (over > 0) {
    const second = numberAt(lower, first.end + over);
    if (typeof second === "number") return null;
    const next = unitAfter(text, lower, second.end);
    const told = sticky(SHARE_TOLD, lower, second.end) > 0;
    if (!told && !next?.known) return null;
    return { first, second, as: "fraction", unit: next, end: next?.end ?? second.end };
  }
  const planned = unit?.unit === "%" ? sticky(OVER_SHARE, lower, unit.end) : -1;
  if (unit && planned > 0) {
    const second = numberAt(lower, unit.end + planned);
    const next = typeof second === "number" ? null : unitAfter(text, lower, second.end);
    if (typeof second !== "number" && next?.unit === "%")
      return { first, second, as: "fraction", unit, end: next.end };
  }
  const later = unit && unit.family === "COUNT" ? sticky(OVER_UNIT, lower, unit.end) : -1;
  if (unit && later > 0) {
    const second = numberAt(lower, unit.end + later);
    if (typeof second !== "number" && second.value >= first.value)
      return { first, second, as: "fraction", unit, end: second.end };
  }
  return alone;
}

const YEAR = /^(?:19|20)\d\d$/;

function figureOf(seen: View, units: readonly Unit[], parts: Parts): Figure | null {
  const { first, second, as, unit } = parts;
  const sentence = unitAt(units, first.start);
  if (!sentence) return null;
  const printed = seen.lower.slice(first.start, first.end);
  if (YEAR.test(printed) && as === "value" && (unit === null || unit.family === "COUNT")) return null;
  const end = Math.min(parts.end, Math.max(sentence.end, first.end));
  const compared = compare(seen.lower, sentence.start, first.start, end);
  const percent = unit?.family === "SHARE";
  const scaled = (n: NumberToken): number => {
    const slip = percent && /^\d{1,3}\.\d{3}$/.test(seen.lower.slice(n.start, n.end)) && n.value > 1000;
    return slip ? n.value / 1000 : n.value;
  };
  return {
    start: compared.start,
    number: first.start,
    end: compared.end,
    value: as === "range" ? null : scaled(first),
    low: as === "range" ? scaled(first) : null,
    high: as === "range" && second ? scaled(second) : null,
    denominator: as === "fraction" && second ? second.value : null,
    unit: unit?.unit ?? null,
    unitStart: unit?.start ?? parts.end,
    family: unit?.family ?? null,
    known: unit?.known ?? false,
    decimals: first.decimals,
    comparator: as === "range" ? "range" : compared.comparator,
    sentence,
  };
}

/** Every number that is no date, symbol or mark, with its unit; driven by the digits of the text. */
export function findFigures(
  seen: View,
  units: readonly Unit[],
  skip: readonly { readonly start: number; readonly tail: number }[],
): Figure[] {
  const { text, lower } = seen;
  const found: Figure[] = [];
  let s = 0;
  let at = 0;
  for (;;) {
    DIGIT.lastIndex = at;
    const digit = DIGIT.exec(lower);
    if (!digit) return found;
    at = digit.index;
    while (s < skip.length && (skip[s]?.tail ?? 0) <= at) s += 1;
    const within = skip[s];
    if (within && within.start <= at) {
      at = within.tail;
      continue;
    }
    const token = numberAt(lower, at);
    if (typeof token === "number") {
      at = token;
      continue;
    }
    at = token.end;
    if (refused(text, lower, token.start, token.end)) continue;
    const parts = partsOf(text, lower, token);
    if (!parts) continue;
    const figure = figureOf(seen, units, parts);
    if (!figure) continue;
    found.push(figure);
    at = Math.max(at, parts.as === "value" ? parts.end : (parts.second?.end ?? parts.end));
  }
}
