import type { ValueFragment } from "../../generated/explorer.js";
import { number } from "../language/format.js";

const SIGNS: Readonly<Record<string, string>> = {
  "=": "",
  "~": "≈ ",
  ">=": "≥ ",
  "<=": "≤ ",
  ">": "> ",
  "<": "< ",
};

/** The unit as it is written after a figure: a percent sign stands close. */
const withUnit = (figure: string, unit: string | null | undefined): string =>
  !unit ? figure : unit.startsWith("%") ? `${figure}${unit}` : `${figure} ${unit}`;

/** A value as an office would write it: `≥ 95%`, `3–5 tỷ đồng`, `12/15 xã`; as printed where it holds no number. */
export function figure({ comparator, value, low, high, denominator, unit, text }: ValueFragment): string {
  if (comparator === "range" && low != null && high != null)
    return withUnit(`${number(low)}–${number(high)}`, unit);
  if (value == null) return text;
  const share = denominator == null ? number(value) : `${number(value)}/${number(denominator)}`;
  return withUnit(`${SIGNS[comparator] ?? ""}${share}`, unit);
}

/** The number at which a value is drawn; null where it has none. */
export const height = ({ value, low, high }: ValueFragment): number | null =>
  value ?? (low != null && high != null ? (low + high) / 2 : null);
