import { Direction } from "../generated/enums.js";
import type { Transaction } from "../graph/connect.js";
import type { EdgeAnswer } from "../model/answers.js";
import { type EdgeRow, edgeAnswer } from "./edge.js";
import type { Followed } from "./genealogy.js";

/** Where to walk: `depth` steps, `perNode` neighbours of a node each way, `first` nodes with the root. */
export interface Walk {
  readonly root: string;
  readonly direction: Direction;
  readonly depth: number;
  readonly perNode: number;
  readonly first: number;
  readonly rule: Followed & { readonly asOf: string | null };
}

/**
 * What the walk met. `boundary`: the ids reached at the full depth each way, whose neighbours were not asked for.
 * `cut`: `perNode` or `first` left something out.
 */
export interface Walked {
  readonly distances: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, EdgeAnswer>;
  readonly boundary: { readonly upstream: readonly string[]; readonly downstream: readonly string[] };
  readonly cut: boolean;
}

interface Neighbour {
  id: string;
  issuedOn: string | null;
  confidence: number | null;
  statements: number;
  edges: EdgeRow[];
}

interface StepRow {
  id: string;
  neighbours: Neighbour[];
  cut: boolean;
}

/** One way of the walk: its Cypher file, whom it has met, and whose neighbours come next. */
interface Way {
  readonly question: "lineage-up" | "lineage-down";
  readonly met: Set<string>;
  frontier: string[];
}

const way = (question: Way["question"], root: string): Way => ({
  question,
  met: new Set([root]),
  frontier: [root],
});

/** The strongest and newest first, then by id, so that the same graph always gives the same answer. */
const byStrength = (a: Neighbour, b: Neighbour) =>
  (b.confidence ?? 0) - (a.confidence ?? 0) ||
  b.statements - a.statements ||
  (b.issuedOn ?? "").localeCompare(a.issuedOn ?? "") ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Goes breadth first, one question a step and way, so that every node has its shortest distance and a hub costs no
 * more than `perNode`. Both ways share the nodes: what is met upstream is not looked through downstream.
 */
export async function walk(
  tx: Transaction,
  { root, direction, depth, perNode, first, rule }: Walk,
): Promise<Walked> {
  const up = way("lineage-up", root);
  const down = way("lineage-down", root);
  const ways = direction === Direction.BOTH ? [up, down] : direction === Direction.UPSTREAM ? [up] : [down];
  const distances = new Map([[root, 0]]);
  const edges = new Map<string, EdgeAnswer>();
  let cut = false;

  for (let distance = 1; distance <= depth && ways.some((w) => w.frontier.length > 0); distance++) {
    const steps: { way: Way; neighbours: Neighbour[] }[] = [];
    for (const w of ways) {
      const rows = w.frontier.length
        ? await tx.run<StepRow>(w.question, { ids: w.frontier, perNode, ...rule })
        : [];
      cut ||= rows.some((row) => row.cut);
      steps.push({ way: w, neighbours: rows.flatMap((row) => row.neighbours) });
    }
    const met = steps.flatMap((s) => s.neighbours).sort(byStrength);
    for (const { id } of met) {
      if (distances.has(id)) continue;
      if (distances.size < first) distances.set(id, distance);
      else cut = true;
    }
    for (const { way: w, neighbours } of steps) {
      const shown = neighbours.filter((n) => distances.has(n.id));
      for (const edge of shown.flatMap((n) => n.edges)) edges.set(edge.id, edgeAnswer(edge));
      w.frontier = [...new Set(shown.map((n) => n.id))].filter((id) => !w.met.has(id));
      for (const id of w.frontier) w.met.add(id);
    }
  }
  return {
    distances,
    edges,
    boundary: {
      upstream: ways.includes(up) ? up.frontier : [],
      downstream: ways.includes(down) ? down.frontier : [],
    },
    cut,
  };
}
