import { Relation } from "../generated/enums.js";
import type { Transaction } from "../graph/connect.js";
import type { Followed } from "./genealogy.js";

/** A way: the ids of the documents on it, both ends among them. */
export type Way = readonly string[];

interface Ask {
  readonly key: number;
  readonly from: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly notBy: readonly string[];
}

const nameOf = (way: Way): string => way.join(" ");

const shorter = (a: Way, b: Way): number => a.length - b.length || (nameOf(a) < nameOf(b) ? -1 : 1);

const starts = (way: Way, root: Way): boolean => root.every((id, i) => way[i] === id);

/** All edges that there may be between two documents, by their ids. */
const edgesBetween = (a: string, b: string): string[] =>
  Object.values(Relation).flatMap((relation) => [`${relation} ${a} ${b}`, `${relation} ${b} ${a}`]);

/** Where the last way found may be left: at each of its documents, not by the steps that known ways take from there. */
const turnings = (last: Way, found: readonly Way[], to: string): Ask[] =>
  last.slice(0, -1).map((from, key) => {
    const root = last.slice(0, key + 1);
    const taken = found.filter((way) => starts(way, root)).flatMap((way) => way[key + 1] ?? []);
    const notBy = [...new Set(taken)].flatMap((next) => edgesBetween(from, next));
    return { key, from, to, without: root, notBy };
  });

/**
 * The `most` shortest ways without a circle from one document to another, at most `depth` steps long, by Yen's
 * algorithm: one question for the shortest, one for all turnings of each further one.
 */
export async function shortestWays(
  tx: Transaction,
  { from, to, depth, most, rule }: { from: string; to: string; depth: number; most: number; rule: Followed },
): Promise<Way[]> {
  const ask = async (rows: readonly Ask[]) =>
    tx.run<{ key: number; documents: string[] }>("path", { rows, ...rule });
  const fits = (way: Way) => way.length - 1 <= depth;
  const found: Way[] = (await ask([{ key: 0, from, to, without: [from], notBy: [] }]))
    .map(({ documents }) => documents)
    .filter(fits);
  const open = new Map<string, Way>();
  while (found.length > 0 && found.length < most) {
    const last = found.at(-1) as Way;
    for (const { key, documents } of await ask(turnings(last, found, to))) {
      const way = [...last.slice(0, key), ...documents];
      if (fits(way)) open.set(nameOf(way), way);
    }
    const [next] = [...open.values()].sort(shorter);
    if (!next) break;
    open.delete(nameOf(next));
    found.push(next);
  }
  return found;
}
