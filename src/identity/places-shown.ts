import { type Place, placeAt, predecessorsOf, provinces, successorsOf } from "../vocabulary/places.js";

/** A relation of two places that the gazetteer tells. */
export interface PlaceEdge {
  readonly relation: "PART_OF" | "SUCCEEDS";
  readonly from: string;
  readonly to: string;
  /** Of a succession: WHOLE or PART, the ISO date, the legal text. */
  readonly part: string | null;
  readonly date: string | null;
  readonly source: string | null;
}

export interface PlacesShown {
  readonly places: readonly Place[];
  readonly edges: readonly PlaceEdge[];
}

const provinceOf = (path: string): string => path.split(".")[0] ?? path;

/** A province with all that it came out of and went into, however far: succession among provinces is shown whole. */
export function provincesWith(path: string): Place[] {
  const found = new Set<string>();
  const open = [provinceOf(path)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at) || !placeAt(at)) continue;
    found.add(at);
    for (const { place } of predecessorsOf(at)) open.push(place.path);
    for (const p of provinces) if (p.succeeds?.some((s) => s.path === at)) open.push(p.path);
  }
  return [...found].map((at) => placeAt(at) as Place);
}

const successionsInto = (later: Place): PlaceEdge[] =>
  predecessorsOf(later.path).map(({ place, succession }) => ({
    relation: "SUCCEEDS",
    from: later.path,
    to: place.path,
    part: succession.part,
    date: succession.on,
    source: succession.source,
  }));

/** The units a lower place lies in, up to its province. */
function chain(place: Place): Place[] {
  const upper = place.partOf === null ? undefined : placeAt(place.partOf);
  return upper ? [place, ...chain(upper)] : [place];
}

const partOf = (place: Place): PlaceEdge[] =>
  place.partOf === null
    ? []
    : [{ relation: "PART_OF", from: place.path, to: place.partOf, part: null, date: null, source: null }];

/**
 * The places to be shown for one that a body is of: what it lies in, what it came out of and went into, and the provinces
 * of them all with their successions. Empty for a path that the gazetteer does not know.
 */
export function placesFor(path: string): PlacesShown {
  const place = placeAt(path);
  if (!place) return { places: [], edges: [] };
  const lower = place.partOf === null ? [] : [place];
  const related = lower.flatMap((p) => [
    ...predecessorsOf(p.path).map((older) => older.place),
    ...successorsOf(p.path),
  ]);
  const chains = [place, ...related].flatMap(chain);
  const upper = [...new Set(chains.map((p) => provinceOf(p.path)))].flatMap(provincesWith);
  const shown = new Map([...chains, ...upper].map((p) => [p.path, p]));
  const edges = [
    ...[...shown.values()].flatMap(partOf),
    ...upper.flatMap(successionsInto),
    ...lower.flatMap(successionsInto),
    ...lower.flatMap((p) =>
      successorsOf(p.path)
        .flatMap(successionsInto)
        .filter((e) => e.to === p.path),
    ),
  ];
  const unique = new Map(edges.map((e) => [`${e.relation} ${e.from} ${e.to}`, e]));
  return { places: [...shown.values()], edges: [...unique.values()] };
}
