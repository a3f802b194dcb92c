import { placesFor, provincesWith } from "../identity/places-shown.js";
import { placeAt } from "../vocabulary/places.js";
import type { Transaction } from "./connect.js";

/** A body that is of another place than before; null where it is or was of none. */
interface Move {
  readonly id: string;
  readonly was: string | null;
  readonly now: string | null;
}

const known = (path: string | null): string | null => (path !== null && placeAt(path) ? path : null);

async function showPlaces(tx: Transaction, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const shown = paths.map(placesFor);
  const places = new Map(shown.flatMap((s) => s.places).map((p) => [p.path, p]));
  const rows = [...places.values()].map(({ path: id, code, name, level, kind, from, to }) => ({
    id,
    properties: { code, name, level, kind, from, to },
  }));
  await tx.run("put-places", { rows });
  await tx.run("put-place-edges", { rows: shown.flatMap((s) => s.edges) });
}

const edgeId = ({ relation, from, to }: { relation: string; from: string; to: string }) =>
  `${relation} ${from} ${to}`;

/** Takes out, among the provinces of these places, what no body's place brings any more. */
async function hidePlaces(tx: Transaction, left: readonly string[]): Promise<void> {
  const provinces = new Set(left.flatMap((path) => provincesWith(path).map((p) => p.path)));
  if (provinces.size === 0) return;
  const there = await tx.run<{ id: string; told: boolean; edges: string[] }>("places-of-bodies", {
    paths: [...provinces].sort(),
  });
  if (left.every((path) => there.some(({ id, told }) => id === path && told))) return;
  const shown = there.filter(({ told }) => told).map(({ id }) => placesFor(id));
  const needed = new Set(shown.flatMap((s) => s.places.map((p) => p.path)));
  const edges = new Set(shown.flatMap((s) => s.edges.map(edgeId)));
  const gone = there.filter(({ id }) => !needed.has(id)).map(({ id }) => id);
  const loose = there.flatMap((p) => p.edges).filter((edge) => !edges.has(edge));
  const rows = loose.map((edge) => {
    const [relation, from, to] = edge.split(" ");
    return { relation, from, to };
  });
  if (rows.length > 0) await tx.run("drop-place-edges", { rows });
  if (gone.length > 0) await tx.run("drop-places", { ids: gone });
}

/** Moves bodies to their places. Places come with the first body that is of them, and go with the last. */
export async function settlePlaces(tx: Transaction, moves: readonly Move[]): Promise<void> {
  const moved = moves
    .map(({ id, was, now }) => ({ id, was: known(was), place: known(now) }))
    .filter(({ was, place }) => was !== place);
  if (moved.length === 0) return;
  await showPlaces(tx, [...new Set(moved.flatMap(({ place }) => place ?? []))].sort());
  await tx.run("place-organisations", { rows: moved.map(({ id, place }) => ({ id, place })) });
  await hidePlaces(tx, [...new Set(moved.flatMap(({ was }) => was ?? []))].sort());
}
