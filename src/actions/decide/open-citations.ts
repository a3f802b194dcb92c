import type { Graph } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { OpenCitationsAnswer } from "../../model/answers.js";
import { documentAnswer } from "../document.js";
import { type DecideQuestion, decidePage } from "./page.js";

interface OpenRow {
  readonly mention: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly source: string;
  readonly sourceName: string;
  readonly passage: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    heading: string | null;
  };
  readonly candidates: { readonly document: Row; readonly score: number; readonly reasons: string[] }[];
}

/**
 * The citations that may be several documents, each with the passage it stands in. For editors: nothing is blanked.
 * @throws VanbanError BAD_INPUT
 */
export async function openCitations(graph: Graph, asked: DecideQuestion): Promise<OpenCitationsAnswer> {
  const { rows, next } = await decidePage<OpenRow>(graph, "open-citations", (row) => row.mention, asked);
  const items = rows.map(({ passage, source, sourceName, candidates, ...mention }) => ({
    ...mention,
    evidence: {
      ...{ statement: null, source, sourceName, trigger: null, redacted: false },
      ...{ start: passage.start, end: passage.end, text: passage.text, section: passage.heading },
    },
    candidates: candidates.map((one) => ({ ...one, document: documentAnswer(one.document) })),
  }));
  return { items, next };
}
