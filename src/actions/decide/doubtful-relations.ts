import type { AssertedBy, Certainty, Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { DoubtfulRelationsAnswer } from "../../model/answers.js";
import { documentAnswer } from "../document.js";
import { type DecideQuestion, decidePage } from "./page.js";

interface DoubtfulRow {
  readonly statement: string;
  readonly relation: Relation;
  readonly trigger: string | null;
  readonly certainty: Certainty;
  readonly assertedBy: AssertedBy;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly from: Row;
  readonly to: Row;
  readonly source: string;
  readonly sourceName: string;
  readonly passages: { readonly start: number; readonly text: string; gap: string; heading: string | null }[];
}

function words({ passages, start, end }: DoubtfulRow): string {
  const from = passages[0]?.start ?? start;
  const all = passages.map(({ text, gap }) => text + gap).join("");
  return all.slice(start - from, end - from);
}

/**
 * The relations that are implied, or that another document alone tells, and that nobody reviewed. For editors: nothing
 * is blanked.
 * @throws VanbanError BAD_INPUT
 */
export async function doubtfulRelations(
  graph: Graph,
  asked: DecideQuestion,
): Promise<DoubtfulRelationsAnswer> {
  const name = "doubtful-relations";
  const { rows, next } = await decidePage<DoubtfulRow>(graph, name, (row) => row.statement, asked);
  const items = rows.map((row) => {
    const { statement, relation, certainty, assertedBy, confidence, start, end, source, sourceName } = row;
    const place = { statement, source, sourceName, start, end, text: words(row), trigger: row.trigger };
    return {
      ...{ statement, relation, certainty, assertedBy, confidence },
      from: documentAnswer(row.from),
      to: documentAnswer(row.to),
      evidence: { ...place, section: row.passages[0]?.heading ?? null, redacted: false },
    };
  });
  return { items, next };
}
