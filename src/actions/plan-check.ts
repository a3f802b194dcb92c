import type { Graph } from "../graph/connect.js";
import { check } from "./check.js";

/** A draft in which most rules of drafts have something to ask of the graph. */
const DRAFT = `TỈNH ỦY
Số      -KH/TU

KẾ HOẠCH
thực hiện nghị quyết

Căn cứ Luật số 1/2000/QH10, ngày 1-1-2000;
Căn cứ Nghị quyết số 1-NQ/TW, ngày 1-1-2000 của Bộ Chính trị;
Thực hiện Nghị quyết số 2-NQ/TW, ngày 2-3-2000 và Quyết định số 3-KH/TU, ngày 3-3-2000; thay thế Kế hoạch số 4-KH/TU, ngày 4-4-2000.
`;

/** Nothing of the graph is known to it, so that all questions are short. */
const CONTEXT = { place: "kon-tum", asOf: "2000-06-01" } as const;

/** What is asked only of documents that the graph knows, with nothing to answer. */
const FURTHER: readonly (readonly [name: string, parameters: Readonly<Record<string, unknown>>])[] = [
  ["told-as", { ids: [] }],
  ["told-by", { ids: [] }],
  ["told-of", { ids: [] }],
  ["status", { ids: [] }],
  ["shown-words", { shown: [] }],
  ["evidence", { edges: [], first: 1 }],
];

/**
 * Has the database plan the questions of `check`, which takes it a second or more when it has just been started, so that
 * nobody waits for that. Fails for no reason: what does not work is told to the one who asks next.
 */
export async function planCheck(graph: Graph): Promise<void> {
  try {
    await check(graph, { text: DRAFT, ...CONTEXT });
    await graph.reading(async (tx) => {
      for (const [name, parameters] of FURTHER) await tx.run(name, parameters);
    });
  } catch {
    // The graph may be closed meanwhile.
  }
}
