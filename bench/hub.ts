import { cascade } from "../src/actions/cascade.js";
import { lineage } from "../src/actions/lineage.js";
import { path } from "../src/actions/path.js";
import { resolve } from "../src/actions/resolve.js";
import { statusesOn } from "../src/actions/status.js";
import type { Graph } from "../src/graph/connect.js";
import type { Table } from "./bench.js";
import { millis, spread } from "./rounds.js";

const HUB = "vn/9-nq-tw/2010-01-01";
const BELOW = 5_000;
const ROUNDS = 40;

/** A resolution with thousands of plans below it, each of which was replaced by the next. */
const FILL = /* Cypher */ `
  CREATE (hub:Document {id: $hub, type: 'RESOLUTION', issuedOn: date('2010-01-01')})<-[:NAMES]-(:Identifier {id: $hub})
  WITH hub
  UNWIND range(1, $below) AS n
  WITH hub, n, date('2010-01-01') + duration({days: n}) AS day
  CREATE (d:Document {id: 'kon-tum/' + n + '-kh-tu/' + toString(day), type: 'PLAN', issuedOn: day, n: n})
  CREATE (d)<-[:NAMES]-(:Identifier {id: d.id})
  CREATE (d)-[e:IMPLEMENTS]->(hub)
  SET e.id = 'IMPLEMENTS ' + d.id + ' ' + hub.id, e.statements = 1, e.certainty = 'EXPLICIT', e.confidence = 0.9,
    e.scope = 'WHOLE', e.assertedBy = 'SELF'
  WITH collect(d) AS plans
  UNWIND range(1, size(plans) - 1) AS i
  WITH plans[i] AS a, plans[i - 1] AS b
  WHERE a.n % 2 = 0
  CREATE (a)-[e:SUPERSEDES]->(b)
  SET e.id = 'SUPERSEDES ' + a.id + ' ' + b.id, e.statements = 1, e.certainty = 'EXPLICIT', e.confidence = 0.9,
    e.scope = 'WHOLE', e.assertedBy = 'SELF'
  CREATE (:Statement {id: e.id, edge: e.id, scope: 'WHOLE', assertedBy: 'SELF'})`;

/** Questions about a document with thousands below it, through the driver. */
export async function hubTable(graph: Graph): Promise<Table> {
  await graph.driver.executeQuery(FILL, { hub: HUB, below: BELOW }, { database: graph.database });
  const asOf = "2020-12-31";
  const widest = { root: HUB, perNode: 500, first: 1_000 };
  const { nodes } = await lineage(graph, widest);
  const ids = nodes.map(({ document }) => document.id);
  const [a, b] = [ids.at(1) as string, ids.at(-1) as string];
  const questions: [string, () => Promise<unknown>][] = [
    ["lineage, 50 neighbours of each", () => lineage(graph, { root: HUB })],
    ["lineage, 500 neighbours of each", () => lineage(graph, widest)],
    ["the same as of a day", () => lineage(graph, { ...widest, asOf })],
    [
      `status of its ${ids.length} documents`,
      () =>
        statusesOn(
          graph,
          ids.map((document) => ({ document, asOf })),
        ),
    ],
    ["status of one", () => statusesOn(graph, [{ document: a, asOf }])],
    ["cascade, the first 500", () => cascade(graph, { document: HUB, asOf })],
    ["three ways between two of its plans", () => path(graph, { from: a, to: b })],
    ["resolve of 500 citations", () => resolve(graph, { citations: ids.slice(0, 500), place: null, asOf })],
  ];
  const rows: string[][] = [["question", "p50", "p95"]];
  for (const [name, ask] of questions) rows.push([name, ...(await spread(ask, ROUNDS)).map(millis)]);
  return { caption: `A document with ${BELOW} below it, ${ROUNDS} rounds, milliseconds`, rows };
}
