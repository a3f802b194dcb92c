/**
 * The national gazetteer: provinces at once, districts and communes when first asked for.
 * Data and sources: `docs/gazetteer.md`.
 */
import { fold, slug } from "../model/fold.js";
import { type Place, type Succession, standsOn } from "./places/place.js";
import { provinces } from "./places/provinces.js";

export { type Place, type PlaceLevel, type Succession, standsOn } from "./places/place.js";
export { PROVINCES_MERGED_ON, provinces } from "./places/provinces.js";

/** The place of central bodies. */
export const NATION = "vn";

const byPath = new Map(provinces.map((place) => [place.path, place]));

/** The province at a path: `kon-tum`, `bac-ninh-cu`. */
export const province = (path: string): Place | undefined => byPath.get(path);

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
 * ended by then still answers to its name when no other bears it: texts go on naming it.
 */
export function provinceByName(name: string, onDate?: string): Place | undefined {
  const bearers = byName.get(nameKey(name)) ?? [];
  const older = bearers.find(({ path }) => OLD.test(path));
  if (older && OLD.test(slug(name))) return older;
  const standing = onDate === undefined ? undefined : bearers.find((place) => standsOn(place, onDate));
  return standing ?? bearers.find(({ to }) => to === null) ?? bearers[0];
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
const CITY = ["Thành phố", "TP.", "TP", "T.P", "TP. "];

function spellings(name: string, path: string): string[] {
  if (MISLEADING.has(slug(name))) return CITY.map((kind) => `${kind.trim()} ${name}`).concat(`TP.${name}`);
  return path.endsWith("-cu") || !name.includes(" - ")
    ? [name]
    : [name, name.replace(" - ", "-"), name.replace(" - ", " ")];
}

function listNames(): ProvinceName[] {
  const seen = new Map<string, ProvinceName>();
  const old = (place: Place) => place.path.endsWith("-cu");
  for (const place of [...provinces].sort((a, b) => Number(old(a)) - Number(old(b)))) {
    const base = old(place) ? [place.name] : [place.name, ...(place.aliases ?? [])];
    for (const name of base.flatMap((n) => spellings(n, place.path))) {
      const folded = fold(name);
      if (!seen.has(folded)) seen.set(folded, { name, folded, path: place.path });
    }
  }
  return [...seen.values()].sort(
    (a, b) => b.folded.length - a.folded.length || a.folded.localeCompare(b.folded),
  );
}

/** Every spelling of every province, the longest first, so that the first that fits is the fullest. */
export const provinceNames: readonly ProvinceName[] = listNames();

/** What became of a place, in the order of the data; empty while it stands. */
export function successorsOf(path: string): Place[] {
  return provinces.filter(({ succeeds }) => succeeds?.some((s) => s.path === path));
}

/** What went into a place, with the source of each succession. */
export function predecessorsOf(path: string): { place: Place; succession: Succession }[] {
  return (province(path)?.succeeds ?? []).flatMap((succession) => {
    const place = province(succession.path);
    return place ? [{ place, succession }] : [];
  });
}
