import { MULTIPLIERS, SHARES } from "../../vocabulary/indicators/units.js";
import type { Measured } from "../../vocabulary/verdicts.js";

const MULTIPLIED = new RegExp(
  `^(${Object.keys(MULTIPLIERS)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?=\\s|$)\\s*`,
);

/** «triệu đồng» → a million «đồng». */
function scaled(unit: string | null): { factor: number; base: string | null } {
  let base = unit?.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim() ?? null;
  let factor = 1;
  for (let m = MULTIPLIED.exec(base ?? ""); m && base; m = MULTIPLIED.exec(base)) {
    factor *= MULTIPLIERS[m[1] as string] ?? 1;
    base = base.slice(m[0].length);
  }
  return { factor, base: base === "phần trăm" ? "%" : base };
}

/** Shares of one moment, which a year's end and a term's end tell alike; not rates a year. */
export const isShare = (unit: string | null): boolean => SHARES.includes(scaled(unit).base ?? "");

const times = (measured: Measured, factor: number): Measured => ({
  ...measured,
  value: measured.value === null ? null : measured.value * factor,
  low: measured.low === null ? null : measured.low * factor,
  high: measured.high === null ? null : measured.high * factor,
});

/** Both values in one unit; null where the units differ by more than a multiplier. */
export function inOneUnit(target: Measured, actual: Measured): { target: Measured; actual: Measured } | null {
  const [a, b] = [scaled(target.unit), scaled(actual.unit)];
  if (a.base !== b.base) return null;
  return { target: times(target, a.factor), actual: times(actual, b.factor) };
}
