import { communes, districts } from "./lower.js";
import type { Place, Succession } from "./place.js";
import { provinces } from "./provinces.js";

const provinceAt = new Map(provinces.map((place) => [place.path, place]));
let lowerAt: Map<string, Place> | undefined;

/** The place at a path: `kon-tum`, `bac-ninh-cu`, `an-giang.tan-an`. */
export function placeAt(path: string): Place | undefined {
  if (!path.includes(".")) return provinceAt.get(path);
  lowerAt ??= new Map([...districts(), ...communes()].map((place) => [place.path, place]));
  return lowerAt.get(path);
}

let successors: Map<string, Place[]> | undefined;

function lowerSuccessors(): Map<string, Place[]> {
  if (successors) return successors;
  successors = new Map();
  for (const place of communes()) {
    for (const { path } of place.succeeds ?? []) {
      const found = successors.get(path);
      if (found) found.push(place);
      else successors.set(path, [place]);
    }
  }
  return successors;
}

/** What became of a place at its end: several where it was divided; empty while it stands. */
export function successorsOf(path: string): readonly Place[] {
  if (path.includes(".")) return lowerSuccessors().get(path) ?? [];
  const ended = provinceAt.get(path)?.to;
  return provinces.filter(({ succeeds }) => succeeds?.some((s) => s.path === path && s.on === ended));
}

/** What went into a place, each with its source. */
export function predecessorsOf(path: string): { place: Place; succession: Succession }[] {
  return (placeAt(path)?.succeeds ?? []).flatMap((succession) => {
    const place = placeAt(succession.path);
    return place ? [{ place, succession }] : [];
  });
}
