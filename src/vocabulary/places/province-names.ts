import { fold, slug } from "../../model/fold.js";
import { type Place, standsOn } from "./place.js";
import { provinces } from "./provinces.js";

const KIND = /^(?:tinh|thanh-pho|tp)-/;
const OLD = /-cu$/;

/** The name without kind, marks, hyphens and «(cũ)»: «TP. Hồ Chí Minh» → `ho-chi-minh`. */
const nameKey = (name: string): string => slug(name).replace(KIND, "").replace(OLD, "");

function namesakes(): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of provinces) {
    const keys = new Set([place.name, ...(place.aliases ?? [])].map(nameKey));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), place]);
  }
  return found;
}
const byName = namesakes();

/**
 * The province of a name as written, with or without marks, kind and hyphens. Of two namesakes the one that stood
 * on `onDate` (ISO) is given; without a date, today's; with «(cũ)» in the name, the older. A province that had
 * ended by then still answers to its name when no other bears it, as texts go on naming it; and before the data
 * begins, the oldest does.
 */
export function provinceByName(name: string, onDate?: string): Place | undefined {
  const bearers = byName.get(nameKey(name)) ?? [];
  const older = bearers.find(({ path }) => OLD.test(path));
  if (older && OLD.test(slug(name))) return older;
  if (onDate === undefined) return bearers.find(({ to }) => to === null) ?? bearers[0];
  return (
    bearers.find((place) => standsOn(place, onDate)) ??
    [...bearers].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))[0]
  );
}

export interface ProvinceName {
  /** As written, kind included only where the bare name would mislead. */
  readonly name: string;
  /** `fold(name)`: for NFC text as long as the text itself. */
  readonly folded: string;
  /** The bearer today; `provinceByName(name, date)` tells namesakes apart. */
  readonly path: string;
}

/** «Hồ Chí Minh» alone is mostly the thought, the youth union or the road of that name, seldom the city. */
const MISLEADING = new Set(["ho-chi-minh"]);
const CITY = ["Thành phố ", "TP. ", "TP.", "TP ", "T.P "];

function spellings(name: string): string[] {
  if (MISLEADING.has(slug(name))) return CITY.map((kind) => kind + name);
  return name.includes(" - ") ? [name, name.replace(" - ", "-"), name.replace(" - ", " ")] : [name];
}

function listNames(): ProvinceName[] {
  const seen = new Map<string, ProvinceName>();
  for (const place of provinces) {
    const written = OLD.test(place.path) ? [place.name] : [place.name, ...(place.aliases ?? [])];
    for (const name of written.flatMap(spellings)) {
      const folded = fold(name);
      if (!seen.has(folded)) seen.set(folded, { name, folded, path: place.path });
    }
  }
  return [...seen.values()].sort(
    (a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1),
  );
}

/** Every spelling of every province, the longest first, so that the first that fits is the fullest. */
export const provinceNames: readonly ProvinceName[] = listNames();
