import type { Graph } from "../../src/graph/connect.js";
import { plain } from "../../src/graph/plain.js";

const KEY = "coalesce(n.id, n.sha256)";
const KEPT = "NOT n:Counter AND NOT n:Migration AND NOT n:MigrationLock";
const TIMELESS = `${KEPT} AND NOT n:Change AND NOT n:Uninspected AND NOT n:Inspection`;

const lines = async (graph: Graph, cypher: string): Promise<string[]> => {
  const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.database });
  return records.map((record) => JSON.stringify(plain(record.get("line")))).sort();
};

const ordered = (properties: string) =>
  `COLLECT { UNWIND keys(${properties}) AS key WITH key ORDER BY key RETURN [key, ${properties}[key]] }`;

/** All the graph holds but its log of changes, as lines in an order of their own: equal for equal graphs. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = `MATCH (n) WHERE ${TIMELESS} RETURN [labels(n), ${KEY}, ${ordered("n")}] AS line`;
  const edges = `MATCH (n)-[e]->(m) RETURN [type(e), ${KEY}, coalesce(m.id, m.sha256), ${ordered("e")}] AS line`;
  return [...(await lines(graph, nodes)), ...(await lines(graph, edges))];
}

/** Takes out all but the constraints, the indexes and what records them. */
export async function clear(graph: Graph): Promise<void> {
  const database = { database: graph.database };
  await graph.driver.executeQuery(`MATCH (n) WHERE ${KEPT} DETACH DELETE n`, {}, database);
  await graph.driver.executeQuery("MATCH (c:Counter {id: 'changes'}) SET c.value = 0", {}, database);
}
