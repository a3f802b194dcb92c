import { fold, slug } from "../../model/fold.js";
import { type Place, standsOn } from "./place.js";
import { PROVINCES_MERGED_ON, provinces } from "./provinces.js";

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

/**
 * Names that alone mostly mean something else, by the kinds that make them plain: «Hồ Chí Minh» is the thought or the
 * youth union, «hòa bình» is peace, «Cửu Long» the river, «Gia Lai - Kon Tum» a road between two provinces.
 */
function kindsNeeded(place: Place): readonly string[] {
  if (/^ho-chi-minh/.test(place.path)) return ["Thành phố ", "TP. ", "TP.", "TP ", "T.P "];
  const earlier = place.to !== null && place.to < PROVINCES_MERGED_ON;
  return place.path === "hoa-binh" || (earlier && place.path !== "ha-tay") ? ["tỉnh "] : [];
}

function spellings(place: Place): string[] {
  const written = OLD.test(place.path) ? [place.name] : [place.name, ...(place.aliases ?? [])];
  const hyphens = written.flatMap((name) =>
    name.includes(" - ") ? [name, name.replace(" - ", "-"), name.replace(" - ", " ")] : [name],
  );
  const kinds = kindsNeeded(place);
  const bare = slug(place.name).replace(OLD, "");
  return hyphens.flatMap((name) =>
    kinds.length > 0 && slug(name).startsWith(bare) ? kinds.map((kind) => kind + name) : [name],
  );
}

function listNames(): ProvinceName[] {
  const seen = new Map<string, ProvinceName>();
  for (const place of provinces) {
    for (const name of spellings(place)) {
      const folded = fold(name);
      if (!seen.has(folded)) seen.set(folded, { name, folded, path: place.path });
    }
  }
  return [...seen.values()].sort(
    (a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1),
  );
}

/**
 * Every spelling of every province, the longest first, so that the first that fits is the fullest. They are names:
 * compare them in words of their own that begin with a capital, since «Thái Bình Dương» holds two of them.
 */
export const provinceNames: readonly ProvinceName[] = listNames();
