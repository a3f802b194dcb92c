import type { Better, ObservationKind, Verdict } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import { type Measured, type VerdictRuleName, verdictRule } from "../../vocabulary/verdicts.js";
import { isOfPeriod, verdictOn } from "./verdict.js";

/** A value with the documents that set or report it, the newest first. */
export interface ObservationAnswer extends Measured {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly denominator: number | null;
  readonly period: string | null;
  readonly evaluation: string | null;
  readonly text: string;
  readonly documents: readonly {
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string | null;
    readonly issuedOn: string | null;
  }[];
}

/** A target with the result it is held against. */
export interface TargetAnswer {
  readonly target: ObservationAnswer;
  readonly actual: ObservationAnswer | null;
  readonly verdict: Verdict;
  readonly rule: VerdictRuleName;
  readonly reason: string;
  readonly evaluation: string | null;
}

export interface SeriesAnswer {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly better: Better | null;
  readonly place: string | null;
  readonly targets: readonly TargetAnswer[];
  readonly observations: readonly ObservationAnswer[];
}

interface Row {
  readonly id: string;
  readonly measure: Omit<SeriesAnswer, "id" | "targets" | "observations">;
  readonly observations: readonly ObservationAnswer[];
}

const toldOn = ({ documents }: ObservationAnswer): string => documents[0]?.issuedOn ?? "";
const toldBy = (asOf: string) => (o: ObservationAnswer) =>
  o.documents.length === 0 || o.documents.some((d) => d.issuedOn === null || d.issuedOn <= asOf);

const later = (a: ObservationAnswer, b: ObservationAnswer): number =>
  toldOn(a) === toldOn(b) ? (a.id < b.id ? -1 : 1) : toldOn(a) < toldOn(b) ? 1 : -1;

/** Each target of a measure against the result of its period that was told last by `asOf`; targets by period. */
function weighed({ measure, observations }: Row, asOf: string): TargetAnswer[] {
  const told = observations.filter(toldBy(asOf));
  const results = told.filter((o) => o.kind === "ACTUAL").sort(later);
  const targets = told.filter((o) => o.kind === "TARGET");
  const order = (o: ObservationAnswer) => `${o.to ?? "9999"} ${o.from ?? ""} ${o.id}`;
  return targets
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((target): TargetAnswer => {
      const actual = results.find((o) => isOfPeriod(target, o)) ?? null;
      const rule = verdictOn(target, actual, measure.better, asOf);
      const { verdict, reason } = verdictRule(rule);
      return { target, actual, verdict, rule, reason, evaluation: actual?.evaluation ?? null };
    });
}

export interface SeriesQuestion {
  readonly id: string;
  /** ISO. */
  readonly asOf: string;
}

/** Targets against results of measures, in the order asked; null for a measure that is not there. */
export async function seriesOf(
  graph: Graph,
  asked: readonly SeriesQuestion[],
): Promise<(SeriesAnswer | null)[]> {
  const ids = [...new Set(asked.map(({ id }) => id))];
  const rows = new Map(
    (await graph.read<Row & object>("indicator-series", { ids })).map((row) => [row.id, row]),
  );
  return asked.map(({ id, asOf }) => {
    const row = rows.get(id);
    return row ? { id, ...row.measure, observations: row.observations, targets: weighed(row, asOf) } : null;
  });
}
