import type { Verdict } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import { fold } from "../model/fold.js";
import { type ObservationAnswer, type SeriesAnswer, seriesOf, type TargetAnswer } from "./series/series.js";

/** What measures are asked for; null: any. `text` is sought in names, with or without marks. */
export interface IndicatorFilter {
  readonly text: string | null;
  readonly topic: string | null;
  /** A place path; lower places count too. */
  readonly place: string | null;
  /** The id of a document that sets or reports it. */
  readonly document: string | null;
  readonly verdict: Verdict | null;
  /** ISO date on which targets are weighed. */
  readonly asOf: string;
}

/** A target against its result; or, of a measure without targets, the result told last, with no verdict. */
export interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  readonly place: string | null;
  readonly period: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly verdict: Verdict | null;
  /** The text's own judgement. */
  readonly evaluation: string | null;
  readonly setBy: string | null;
  readonly reportedBy: string | null;
}

const PAGE = 200;

const documentOf = (o: ObservationAnswer | null | undefined): string | null => o?.documents[0]?.id ?? null;

/** A value with its unit, which a table's column may tell in its place. */
function worded(o: ObservationAnswer | null | undefined): string | null {
  if (!o) return null;
  const { text, unit } = o;
  if (unit === null || text.toLowerCase().includes(unit.toLowerCase().split(/[ /]/)[0] as string))
    return text;
  return text.replace(/\d(?=\D*$)/, (digit) => (unit === "%" ? `${digit}%` : `${digit} ${unit}`));
}

function line(series: SeriesAnswer, told: Partial<TargetAnswer>): ListedIndicator {
  const { id, name, topic, place } = series;
  const { target, actual, verdict, evaluation } = told;
  return {
    id,
    name,
    topic,
    place,
    period: target?.period ?? actual?.period ?? null,
    target: worded(target),
    actual: worded(actual),
    verdict: verdict ?? null,
    evaluation: evaluation ?? null,
    setBy: documentOf(target),
    reportedBy: documentOf(actual),
  };
}

function lines(series: SeriesAnswer, { verdict, document }: IndicatorFilter): ListedIndicator[] {
  const told = (o: ObservationAnswer | null) => o?.documents.some((d) => d.id === document) ?? false;
  const targets = series.targets
    .filter((t) => verdict === null || t.verdict === verdict)
    .filter((t) => document === null || told(t.target) || told(t.actual));
  if (targets.length > 0 || verdict !== null) return targets.map((t) => line(series, t));
  const actuals = series.observations
    .filter((o) => o.kind === "ACTUAL" && (document === null || told(o)))
    .sort((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1));
  const [actual = null] = actuals;
  return actual ? [line(series, { actual, evaluation: actual.evaluation })] : [];
}

/** Measures in the order of their ids, read page by page, a line for each target. */
export async function* listIndicators(
  graph: Graph,
  filter: IndicatorFilter,
): AsyncGenerator<ListedIndicator> {
  const { text, topic, place, document, asOf } = filter;
  const asked = { text: text === null ? null : fold(text), topic, place, document, first: PAGE };
  for (let after: string | null = ""; after !== null; ) {
    const rows: { id: string }[] = await graph.read("indicators-listed", { ...asked, after });
    const found = await seriesOf(
      graph,
      rows.map(({ id }) => ({ id, asOf })),
    );
    for (const series of found) if (series) yield* lines(series, filter);
    after = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
  }
}
