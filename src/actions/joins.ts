import type { Graph } from "../graph/connect.js";

/** One name and unit that count as a measure. `by`: who decided, null where the canonical name does. */
export interface JoinAnswer {
  readonly claim: string;
  readonly name: string;
  readonly unit: string | null;
  readonly sources: number;
  readonly why: string;
  readonly by: string | null;
}

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly name: string;
  readonly sources: number;
  readonly units: readonly string[];
  readonly reviews: readonly { unit: string | null; target: string; who: string; why: string }[];
}

function joinsIn({ id, claim, name, sources, units, reviews }: Row): JoinAnswer[] {
  const told: readonly (string | null)[] = units.length > 0 ? units : [null];
  return told.map((unit) => {
    const review =
      reviews.find((r) => r.unit === unit && unit !== null) ?? reviews.find((r) => r.unit === null);
    const by = review && id !== claim ? review.who : null;
    const same = `Cùng tên chuẩn, cùng nơi (${claim})${unit ? `; đơn vị ${unit}` : ""}.`;
    return { claim, name, unit, sources, why: by && review ? review.why : same, by };
  });
}

/** Why what is told under several names and units is one measure, by the measures' ids and in their order. */
export async function joinsOf(graph: Graph, ids: readonly string[]): Promise<JoinAnswer[][]> {
  const rows = await graph.read<Row & object>("indicator-joins", { ids });
  return ids.map((id) => rows.filter((row) => row.id === id).flatMap(joinsIn));
}
