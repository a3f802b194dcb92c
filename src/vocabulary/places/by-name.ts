import { slug } from "../../model/fold.js";
import { communes, districts } from "./lower.js";
import { type Place, type PlaceLevel, standsOn } from "./place.js";
import { provinces } from "./provinces.js";

const KINDS: readonly (readonly [prefix: string, kinds: readonly string[]])[] = [
  ["tinh", ["tỉnh"]],
  ["thanh-pho", ["thành phố"]],
  ["tp", ["thành phố"]],
  ["quan", ["quận"]],
  ["huyen", ["huyện"]],
  ["thi-xa", ["thị xã"]],
  ["tx", ["thị xã"]],
  ["thi-tran", ["thị trấn"]],
  ["xa", ["xã"]],
  ["phuong", ["phường"]],
  ["dac-khu", ["đặc khu"]],
];

let index: Map<string, Place[]> | undefined;

function byName(): Map<string, Place[]> {
  if (index) return index;
  index = new Map();
  for (const place of [...provinces, ...districts(), ...communes()]) {
    for (const key of new Set([place.name, ...(place.aliases ?? [])].map(slug))) {
      const bearers = index.get(key);
      if (bearers) bearers.push(place);
      else index.set(key, [place]);
    }
  }
  return index;
}

export interface PlaceFilter {
  /** Only what lies below this path, at any depth. */
  readonly within?: string;
  readonly level?: PlaceLevel;
  /** Only what stood on that day (ISO). */
  readonly onDate?: string;
}

/**
 * Every place a name as written may mean, provinces first, then districts, communes ended, communes standing: a name
 * alone may be a province, a town and a ward. A kind in the name («xã Tân An», «TP. Kon Tum») is obeyed. Empty
 * when there is none.
 */
export function placesByName(name: string, { within, level, onDate }: PlaceFilter = {}): Place[] {
  const key = slug(name);
  const kind = KINDS.find(([prefix]) => key.startsWith(`${prefix}-`));
  const found = [...(byName().get(key) ?? [])];
  if (kind) {
    const bare = byName().get(key.slice(kind[0].length + 1)) ?? [];
    found.push(...bare.filter((place) => kind[1].includes(place.kind)));
  }
  return found.filter(
    (place) =>
      (within === undefined || place.path.startsWith(`${within}.`)) &&
      (level === undefined || place.level === level) &&
      (onDate === undefined || standsOn(place, onDate)),
  );
}
