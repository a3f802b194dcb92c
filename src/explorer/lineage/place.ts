import { endsOf, type Network, type NetworkNode } from "./network.js";

/** Where a document stands on the picture, by its middle. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Room that one document takes, across and down; between two columns a relation is written. */
export const CELL = { width: 326, height: 84 } as const;
/** The sheet of a document itself. */
export const CARD = { width: 222, height: 66 } as const;
const DAYS_A_CELL = 365;
/** Between two rows, down: documents of one year stand above one another, with what relates them in between. */
const ROW = { layers: CELL.height, time: 120 } as const;

const days = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** The day a document stands at: that of its issue, else the middle of its year. */
const dayOf = ({ document: { issuedOn, year } }: NetworkNode): string | null =>
  issuedOn ?? (year ? `${year}-07-01` : null);

/** Where a day lies on the time axis, the root's at 0; null where the root has none. */
function timeOf({ nodes, root }: Network): ((iso: string) => number) | null {
  const first = nodes.get(root);
  const start = first ? dayOf(first) : null;
  return start === null ? null : (iso) => ((days(iso) - days(start)) / DAYS_A_CELL) * CELL.width;
}

/** Across by layer, or by date; a document without a date stays with its layer. */
function acrossOf(network: Network, axis: "layers" | "time"): (node: NetworkNode) => number {
  const byLayer = ({ layer }: NetworkNode) => layer * CELL.width;
  const time = axis === "time" ? timeOf(network) : null;
  if (!time) return byLayer;
  return (node) => {
    const day = dayOf(node);
    return day ? time(day) : byLayer(node);
  };
}

/** The years that a network spans on the time axis, each where it begins; none where there is no such axis. */
export function yearsOf(network: Network): { readonly year: number; readonly x: number }[] {
  const time = timeOf(network);
  const told = [...network.nodes.values()].flatMap((node) => Number(dayOf(node)?.slice(0, 4)) || []);
  if (!time || told.length === 0) return [];
  const [first, last] = [Math.min(...told), Math.max(...told) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    x: time(`${first + i}-01-01`),
  }));
}

/** Rows that are taken, in columns of one cell; neighbouring columns count, since cells may stand between two. */
class Rows {
  readonly #taken = new Map<number, Set<number>>();
  readonly #height: number;

  constructor(height: number) {
    this.#height = height;
  }

  #column(x: number): Set<number> {
    const key = Math.round(x / CELL.width);
    const column = this.#taken.get(key) ?? new Set();
    this.#taken.set(key, column);
    return column;
  }

  #columns(x: number): Set<number>[] {
    const exact = x / CELL.width;
    return [...new Set([Math.floor(exact), Math.ceil(exact)])].map((at) => this.#column(at * CELL.width));
  }

  take({ x, y }: Position): void {
    for (const column of this.#columns(x)) column.add(Math.round(y / this.#height));
  }

  /** The free row nearest to `y`, the lower of two. */
  free(x: number, y: number): number {
    const columns = this.#columns(x);
    const wanted = Math.round(y / this.#height);
    for (let off = 0; ; off++)
      for (const row of off === 0 ? [wanted] : [wanted + off, wanted - off])
        if (columns.every((column) => !column.has(row))) return row * this.#height;
  }
}

/**
 * On which side of the one document the other stands, clear of it: -1 left, 1 right, 0 above or below. Lines between
 * columns run from side to side, past the documents that stand above one another.
 */
export function sideOf(one: Position | undefined, other: Position | undefined): -1 | 0 | 1 {
  const across = (other?.x ?? 0) - (one?.x ?? 0);
  return Math.abs(across) <= CARD.width ? 0 : across < 0 ? -1 : 1;
}

/** The neighbour nearer to the root that brought each document in. */
function parentsOf({ nodes, edges }: Network): Map<string, string> {
  const parents = new Map<string, string>();
  for (const edge of edges) {
    const { upper, lower } = endsOf(edge);
    for (const [one, other] of [
      [upper, lower],
      [lower, upper],
    ] as const) {
      const nearer = Math.abs(nodes.get(other)?.layer ?? 0) < Math.abs(nodes.get(one)?.layer ?? 0);
      if (nearer && !parents.has(one)) parents.set(one, other);
    }
  }
  return parents;
}

const inOrder = (a: NetworkNode, b: NetworkNode): number =>
  Math.abs(a.layer) - Math.abs(b.layer) ||
  (a.document.issuedOn ?? "9999").localeCompare(b.document.issuedOn ?? "9999") ||
  a.document.id.localeCompare(b.document.id);

/**
 * Places a network, in time linear in it: what it rests on lies left, what rests on it right. What stood before stays
 * where it was; what is new takes the free row nearest to the document that brought it in.
 */
export function placed(
  network: Network,
  axis: "layers" | "time",
  before: ReadonlyMap<string, Position> = new Map(),
): Map<string, Position> {
  const across = acrossOf(network, axis);
  const parents = parentsOf(network);
  const rows = new Rows(ROW[axis]);
  const positions = new Map<string, Position>();
  const put = (id: string, position: Position) => {
    positions.set(id, position);
    rows.take(position);
  };
  for (const id of network.nodes.keys()) {
    const stood = before.get(id);
    if (stood) put(id, stood);
  }
  for (const node of [...network.nodes.values()].sort(inOrder)) {
    const { id } = node.document;
    if (positions.has(id)) continue;
    const x = across(node);
    const near = positions.get(parents.get(id) ?? "")?.y ?? 0;
    put(id, { x, y: rows.free(x, near) });
  }
  return positions;
}
