import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connect, type Graph } from "../../src/graph/connect.js";
import { namedCypher } from "../../src/graph/cypher.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { packageRoot } from "../../src/model/root.js";
import { reading } from "../graph/given.js";
import { clear } from "./dump.js";

/** Files that may read every node of a label, each with the reason why that is right. */
const MAY_SCAN: Readonly<Record<string, string>> = {
  "indicators-listed": "a list without a filter is all there are, page by page",
  "organisations-listed": "a list without a filter is all there are, page by page",
};

const SCANS =
  /^(AllNodesScan|NodeIndexScan|NodeByLabelScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|.*RelationshipTypeScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|SubtractionNodeByLabelsScan)/;

interface Plan {
  operatorType: string;
  children: Plan[];
}
const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)];

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

async function fill(): Promise<void> {
  const cites = Array.from({ length: 600 }, (_, i) => [`kon-tum/${i}-qdd-tu/2019-01-01`]);
  const says = cites.map((_, to) => ({ relation: "CITES" as const, to }));
  const { reading: full, text } = reading({ subjects: ["vn/1-nq-tw/2020-01-01"], cites, says });
  await loadReading(graph, full, text, { who: "test" });
}

const replan = () =>
  graph.driver.executeQuery("CALL db.prepareForReplanning()", {}, { database: graph.database });

async function explained(cypher: string): Promise<string[]> {
  const { summary } = await graph.driver.executeQuery(`EXPLAIN ${cypher}`, {}, { database: graph.database });
  if (!summary.plan) throw new Error("Neo4j gave no plan");
  return operators(summary.plan as Plan);
}

/** The operators that read more than an index tells to, or pair everything with everything. */
async function faults(name: string): Promise<string[]> {
  const used = await explained(namedCypher().get(name) as string);
  const crossed = used.filter((operator) => operator.startsWith("CartesianProduct"));
  return name in MAY_SCAN ? crossed : [...crossed, ...used.filter((operator) => SCANS.test(operator))];
}

const NAMES = [...namedCypher().keys()].sort();

/** The kinds of nodes whose lists the API answers, with the key that tells one from another. */
const ASKED_FOR = [
  ...readFileSync(join(packageRoot, "schema.graphql"), "utf8").matchAll(
    /^type (\w+) @node .*@query\(read: true.*\{\n(?: {2}".*"\n)* {2}(\w+): ID!/gm,
  ),
].map(([, label = "", key = ""]) => [label, key] as const);

/** Plans are kept a while, so those made in an empty graph serve its first loads. */
describe("in an empty graph", () => {
  beforeAll(() => clear(graph).then(replan));
  it.each(NAMES)("%s starts from an index and multiplies nothing", async (name) => {
    expect(await faults(name)).toEqual([]);
  });
});

describe("in a filled graph", () => {
  beforeAll(() => fill().then(replan));
  it.each(NAMES)("%s starts from an index and multiplies nothing", async (name) => {
    expect(await faults(name)).toEqual([]);
  });

  it.each(ASKED_FOR)("a %s is found by its %s through an index", async (label, key) => {
    const used = await explained(`MATCH (n:${label}) WHERE n.${key} = $key RETURN n`);
    expect(used.filter((operator) => SCANS.test(operator))).toEqual([]);
  });

  it("that scans is seen", async () => {
    expect(ASKED_FOR.length).toBeGreaterThan(7);
    expect((await explained("MATCH (d:Document) RETURN d.title")).some((o) => SCANS.test(o))).toBe(true);
    expect((await explained("MATCH ()-[r:DESCRIBES]->() RETURN r")).some((o) => SCANS.test(o))).toBe(true);
    const crossed = await explained("MATCH (a:Document {id: 'a'}), (b:Source) RETURN a, b");
    expect(crossed.some((o) => o.startsWith("CartesianProduct"))).toBe(true);
  });
});
