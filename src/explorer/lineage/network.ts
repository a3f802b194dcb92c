import type { LineageStepQuery, Relation } from "../../generated/explorer.js";
import type { Way } from "./state.js";

export type Step = LineageStepQuery["lineage"];
export type NetworkNode = Step["nodes"][number] & {
  /** Steps from the root: negative towards what it rests on, positive towards what rests on it. */
  readonly layer: number;
  /** Neighbours that the answers hold, each way, shown or not; those beyond are hidden, and can be opened. */
  readonly held: Readonly<Record<Way, number>>;
  readonly hidden: Readonly<Record<Way, number>>;
};
export type NetworkEdge = Step["edges"][number];

/**
 * What its own document says in words, or a person confirmed, is as sure as this; what is implied, or told by others
 * alone, is less.
 */
const SAID_BY_ITSELF = 0.85;

/** Nobody confirmed it, and the acting document does not say it in words: implied, or hearsay. */
export const isDoubtful = ({ confidence }: Pick<NetworkEdge, "confidence">): boolean =>
  confidence < SAID_BY_ITSELF;

/** What became of an edge between two days that are compared. */
export type Change = "added" | "ended";

/** What is marked on a lineage besides what it is: edges of a comparison, and those of the ways that are told. */
export interface Marks {
  readonly changes: ReadonlyMap<string, Change>;
  readonly way: ReadonlySet<string>;
}

/** All that the answers of one page hold together. */
export interface Network {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
  /** Relations that the answers hold and the page does not show, being weaker than asked for. */
  readonly left: number;
}

/** Relations whose `from` is the end rested upon; of all others it is `to` (the model's «upstream end»). */
const RESTED_UPON_FROM: ReadonlySet<Relation> = new Set(["PROMULGATES", "APPROVES", "SUBMITS"]);

/** The end that is rested upon, and the one that rests on it. */
export const endsOf = ({
  from,
  to,
  relation,
}: Pick<NetworkEdge, "from" | "to" | "relation">): { readonly upper: string; readonly lower: string } =>
  RESTED_UPON_FROM.has(relation) ? { upper: from, lower: to } : { upper: to, lower: from };

interface Neighbours {
  readonly up: Set<string>;
  readonly down: Set<string>;
}

function neighboursOf(edges: readonly NetworkEdge[]): Map<string, Neighbours> {
  const of = new Map<string, Neighbours>();
  const at = (id: string): Neighbours => {
    const found = of.get(id) ?? { up: new Set(), down: new Set() };
    of.set(id, found);
    return found;
  };
  for (const edge of edges) {
    const { upper, lower } = endsOf(edge);
    if (upper === lower) continue;
    at(lower).up.add(upper);
    at(upper).down.add(lower);
  }
  return of;
}

/** Layers breadth first from the root; whom two ways reach stands in the nearer layer. */
function layersOf(root: string, neighbours: ReadonlyMap<string, Neighbours>): Map<string, number> {
  const layers = new Map([[root, 0]]);
  const queue = [root];
  for (const id of queue) {
    const layer = layers.get(id) ?? 0;
    const { up, down } = neighbours.get(id) ?? { up: [], down: [] };
    for (const [others, step] of [
      [up, -1],
      [down, 1],
    ] as const)
      for (const other of others)
        if (!layers.has(other)) {
          layers.set(other, layer + step);
          queue.push(other);
        }
  }
  return layers;
}

/**
 * The answers as one network, each document and relation once. Documents that no shown relation ties to the root are
 * left out.
 */
export function networkOf(
  root: string,
  steps: readonly Step[],
  shows: (edge: NetworkEdge) => boolean,
): Network {
  const all = [...new Map(steps.flatMap((step) => step.edges).map((edge) => [edge.id, edge])).values()];
  const edges = all.filter(shows);
  const told = new Map(steps.flatMap((step) => step.nodes).map((node) => [node.document.id, node]));
  const neighbours = neighboursOf(edges);
  const known = neighboursOf(all);
  const nodes = new Map<string, NetworkNode>();
  for (const [id, layer] of layersOf(root, neighbours)) {
    const node = told.get(id);
    if (!node) continue;
    const { up, down } = known.get(id) ?? { up: new Set(), down: new Set() };
    const held = { up: up.size, down: down.size };
    const hidden = {
      up: Math.max(0, node.upstream - held.up),
      down: Math.max(0, node.downstream - held.down),
    };
    nodes.set(id, { ...node, layer, held, hidden });
  }
  return {
    ...{ root, nodes, edges: edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) },
    left: all.length - edges.length,
  };
}

/** For each document its edges towards those nearer to the root: what brought it in. */
export function bringing({ nodes, edges }: Network): Map<string, NetworkEdge[]> {
  const brought = new Map<string, NetworkEdge[]>();
  const far = (id: string) => Math.abs(nodes.get(id)?.layer ?? 0);
  for (const edge of edges) {
    const [from, to] = [far(edge.from), far(edge.to)];
    if (from === to) continue;
    const id = from > to ? edge.from : edge.to;
    const others = brought.get(id);
    if (others) others.push(edge);
    else brought.set(id, [edge]);
  }
  return brought;
}
