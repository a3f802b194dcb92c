import type { Graph } from "./connect.js";
import { graphFailure } from "./failure.js";

export interface Counts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** Labels that keep the house and tell nothing of documents. */
const HOUSEKEEPING = new Set([
  "Counter",
  "Migration",
  "MigrationLock",
  "Searchable",
  "Uninspected",
  "Inspection",
  "Fact",
]);

const quoted = (name: string) => `\`${name.replaceAll("`", "``")}\``;
const text = (name: string) => `'${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

async function countEach(graph: Graph, names: readonly string[], pattern: (name: string) => string) {
  if (names.length === 0) return {};
  const parts = names.map(
    (name) => `MATCH ${pattern(quoted(name))} RETURN ${text(name)} AS kind, count(n) AS n`,
  );
  const { records } = await ask(graph, parts.join("\nUNION ALL\n"));
  const counted = records.map((r) => [r.get("kind"), r.get("n")] as [string, number]);
  return Object.fromEntries(counted.filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ask = (graph: Graph, cypher: string) =>
  graph.driver.executeQuery(cypher, {}, { database: graph.database, routing: "READ" });

/** Nodes by label and edges by type, those there are, from the count store: the same speed at any size. */
export async function counts(graph: Graph): Promise<Counts> {
  try {
    const labels = (await ask(graph, "CALL db.labels() YIELD label RETURN label")).records;
    const types = (await ask(graph, "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type"))
      .records;
    const kept = labels.map((r) => r.get("label") as string).filter((label) => !HOUSEKEEPING.has(label));
    const edgeKinds = types.map((r) => r.get("type") as string);
    return {
      nodes: await countEach(graph, kept, (label) => `(n:${label})`),
      edges: await countEach(graph, edgeKinds, (type) => `()-[n:${type}]->()`),
    };
  } catch (error) {
    throw graphFailure(error, "the configured address");
  }
}
