import { createHash } from "node:crypto";
import type { Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { read } from "../../src/identity/read.js";
import { type Paper, paperText } from "../inspection/world.js";

/** Reads papers with the real reader and loads them, without running the rules. */
export async function loadPapers(
  graph: Graph,
  papers: Readonly<Record<string, Paper | string>>,
): Promise<void> {
  for (const [name, paper] of Object.entries(papers)) {
    const text = paperText(paper);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const source = { name: `${name}.txt`, sha256, mediaType: "text/plain", place: null, asOf: null };
    await loadReading(graph, read(text, source), text, { who: "test" });
  }
}
