import type { Graph } from "../graph/connect.js";
import { whyOneMeasure } from "../identity/reading/measure-name.js";

/** One name, wording and unit that count as a measure. `by`: who decided, null where the reader's rules do. */
export interface JoinAnswer {
  readonly claim: string;
  readonly name: string;
  /** The words that sources print, where they are not the name. */
  readonly wording: string | null;
  readonly unit: string | null;
  readonly sources: number;
  /** The first of them by name. */
  readonly sourceNames: readonly string[];
  readonly why: string;
  readonly by: string | null;
}

interface Told {
  readonly unit: string | null;
  readonly wording: string | null;
  readonly sources: readonly string[];
}

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly name: string;
  readonly sources: number;
  readonly told: readonly Told[];
  readonly reviews: readonly (Omit<Told, "sources"> & { target: string; who: string; why: string })[];
}

const NAMES_SHOWN = 10;

/** The decision that brought what is told so here: the narrowest that there is. */
const decisionOn = ({ id, claim, reviews }: Row, { unit, wording }: Told) =>
  id === claim
    ? undefined
    : (reviews.find((r) => wording !== null && r.wording === wording) ??
      reviews.find((r) => unit !== null && r.unit === unit && r.wording === null) ??
      reviews.find((r) => r.unit === null && r.wording === null));

function byRule({ claim, name }: Row, { unit, wording }: Told): string {
  if (wording === null) return `Cùng tên chuẩn, cùng nơi (${claim})${unit ? `; đơn vị ${unit}` : ""}.`;
  const rules = whyOneMeasure(wording, name).join("; ") || "khác cách viết";
  return `«${wording}» tính là «${name}», cùng nơi (${claim}): ${rules}${unit ? `; đơn vị ${unit}` : ""}.`;
}

/** What is told in the name itself first. */
function inOrder(a: Told, b: Told): number {
  const [one, other] = [a, b].map(({ wording, unit }) => `${wording ?? ""}\n${unit ?? ""}`) as [
    string,
    string,
  ];
  return one < other ? -1 : 1;
}

function joinsIn(row: Row): JoinAnswer[] {
  const { claim, name, sources } = row;
  const told = row.told.length > 0 ? row.told : [{ unit: null, wording: null, sources: [] }];
  return [...told].sort(inOrder).map((as) => {
    const review = decisionOn(row, as);
    return {
      ...{ claim, name, wording: as.wording, unit: as.unit },
      sources: as.sources.length || sources,
      sourceNames: as.sources.slice(0, NAMES_SHOWN),
      why: review?.why ?? byRule(row, as),
      by: review?.who ?? null,
    };
  });
}

/** Why what is told under several names and units is one measure, by the measures' ids and in their order. */
export async function joinsOf(graph: Graph, ids: readonly string[]): Promise<JoinAnswer[][]> {
  const rows = await graph.read<Row & object>("indicator-joins", { ids });
  return ids.map((id) => rows.filter((row) => row.id === id).flatMap(joinsIn));
}
