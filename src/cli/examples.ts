import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../graph/connect.js";
import type { Progress } from "../model/progress.js";
import { packageRoot } from "../model/root.js";
import { say } from "./output.js";

/** Loads the examples into a graph without any source, by the way that all files go. @returns how many went in */
export async function loadExamples(graph: Graph, progress: Progress): Promise<number> {
  const folder = join(packageRoot, "examples");
  const [found] = await graph.read<{ sources: number }>("source-count");
  if (!existsSync(folder) || found?.sources) return 0;
  // The folder's README speaks about the examples; it is none.
  const files = readdirSync(folder).filter((name) => !/^(?:\.|README)/.test(name));
  const { ingestFiles } = await import("../actions/ingest.js");
  let loaded = 0;
  for await (const result of ingestFiles(
    graph,
    files.map((name) => join(folder, name)),
    {},
    progress,
  ))
    if ("error" in result) say(`${result.path}: ${result.error.message}`);
    else loaded += 1;
  return loaded;
}
