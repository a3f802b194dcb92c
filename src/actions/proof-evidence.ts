import type { EvidenceAnswer } from "../model/answers.js";
import { blanked, type Span } from "./redact.js";

/** A span of a source that shows a finding, as the graph tells it: one row for each passage it reaches into. */
export interface ShownRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly statement: string | null;
  readonly trigger: string | null;
  /** Starts and ends of the citations within. */
  readonly citations: readonly number[];
  readonly source: string;
  readonly sourceName: string;
  readonly passage: {
    readonly start: number;
    readonly text: string;
    readonly gap: string;
    readonly heading: string | null;
    readonly restricted: boolean;
  };
}

function visible(words: string, { citations, trigger, start }: ShownRow): Span[] {
  const spans = citations.flatMap((at, i) =>
    i % 2 === 0 ? [{ start: at - start, end: (citations[i + 1] ?? at) - start }] : [],
  );
  const at = trigger ? words.indexOf(trigger) : -1;
  return trigger && at >= 0 ? [...spans, { start: at, end: at + trigger.length }] : spans;
}

function evidence(rows: readonly [ShownRow, ...ShownRow[]], reveal: boolean): EvidenceAnswer {
  const [first] = rows;
  const from = first.passage.start;
  const words = rows.map(({ passage }) => passage.text + passage.gap).join("");
  const cut = words.slice(first.start - from, first.end - from);
  const redacted = !reveal && rows.some(({ passage }) => passage.restricted);
  const { statement, source, sourceName, start, end, trigger } = first;
  const text = redacted ? blanked(cut, visible(cut, first)) : cut;
  const section = redacted ? null : first.passage.heading;
  return { statement, source, sourceName, start, end, text, trigger, section, redacted };
}

/** The words that show a finding, in their order; restricted passages as readers may see them unless `reveal`. */
export function proofEvidence(shown: readonly ShownRow[], reveal: boolean): EvidenceAnswer[] {
  const byProof = new Map<number, [ShownRow, ...ShownRow[]]>();
  for (const row of shown) {
    const rows = byProof.get(row.ordinal);
    if (rows) rows.push(row);
    else byProof.set(row.ordinal, [row]);
  }
  return [...byProof.values()].map((rows) => evidence(rows, reveal));
}
