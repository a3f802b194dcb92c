import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { citationList } from "../../src/actions/citation-list.js";
import { cypherText } from "../../src/graph/cypher.js";
import type { Given } from "../graph/given.js";
import { served, type World } from "./served.js";

const ROOT = "vn/1-nq-tw/2015-01-01";
const OLD = "kon-tum/10-kh-tu/2016-01-01";
const NEW = "kon-tum/20-kh-tu/2020-03-01";
const GUIDE = "kon-tum/30-hd-btctu/2016-06-01";
const TIMED = "kon-tum/40-kh-ubnd/2017-01-01";
const LATER = "kon-tum/50-kh-ubnd/2022-01-01";
const AMENDING = "kon-tum/60-kh-tu/2019-06-01";
const ALONE = "kon-tum/70-kh-tu/2019-06-01";
const HUB = "vn/9-nq-tw/2010-01-01";
const BELOW = 3_000;

type Says = readonly [from: string, relation: NonNullable<Given["says"]>[number]["relation"], to: string];
const SAYS: readonly Says[] = [
  [OLD, "IMPLEMENTS", ROOT],
  [NEW, "IMPLEMENTS", ROOT],
  [NEW, "SUPERSEDES", OLD],
  [GUIDE, "GUIDES", OLD],
  [TIMED, "IMPLEMENTS", OLD],
  [LATER, "IMPLEMENTS", NEW],
  [LATER, "BASED_ON", NEW],
  [AMENDING, "AMENDS", OLD],
];
const told = (type: "RESOLUTION" | "PLAN" | "GUIDANCE", expiresOn: string | null = null) => ({
  type,
  expiresOn,
});
const WORLD: Given = {
  subjects: [ROOT, OLD, NEW, GUIDE, TIMED, LATER, AMENDING, ALONE],
  told: {
    [ROOT]: told("RESOLUTION"),
    [OLD]: told("PLAN"),
    [NEW]: told("PLAN"),
    [GUIDE]: { ...told("GUIDANCE"), issuer: "Ban Tổ chức Tỉnh ủy", issuers: ["Ban Tổ chức Tỉnh ủy"] },
    [TIMED]: told("PLAN", "2018-12-31"),
    [LATER]: told("PLAN"),
    [AMENDING]: told("PLAN"),
    [ALONE]: told("PLAN"),
  },
  cites: SAYS.flatMap(([from, , to]) => [[from], [to]]),
  says: SAYS.map(([, relation], i) => ({ from: 2 * i, relation, to: 2 * i + 1, assertedBy: "SELF" })),
};

/** A resolution with thousands of plans below it, each dated a day later and a tenth of them said more surely. */
const FILL = /* Cypher */ `
  MERGE (hub:Document {id: $hub}) SET hub.type = 'RESOLUTION', hub.issuedOn = date('2010-01-01'), hub.symbolKey = '9-nq-tw'
  MERGE (i:Identifier {id: $hub}) MERGE (i)-[:NAMES]->(hub)
  WITH hub
  UNWIND range(1, $below) AS n
  WITH hub, n, date('2010-01-01') + duration({days: n}) AS day
  CREATE (d:Document {id: 'kon-tum/' + n + '-kh-tu/' + toString(day), type: 'PLAN', issuedOn: day})
  CREATE (i:Identifier {id: d.id})-[:NAMES]->(d)
  CREATE (d)-[e:IMPLEMENTS {id: 'IMPLEMENTS ' + d.id + ' ' + hub.id, statements: 1, certainty: 'EXPLICIT',
    confidence: CASE WHEN n % 10 = 0 THEN 0.9 ELSE 0.6 END, scope: 'WHOLE', assertedBy: 'SELF'}]->(hub)
  WITH n, d
  ORDER BY n
  WITH collect(d) AS plans
  UNWIND [1001, 1003] AS i
  WITH plans[i] AS a, plans[i - 1] AS b
  CREATE (a)-[e:SUPERSEDES {id: 'SUPERSEDES ' + a.id + ' ' + b.id, statements: 1, certainty: 'EXPLICIT',
    confidence: 0.9, scope: 'WHOLE', assertedBy: 'SELF'}]->(b)`;

/** The plan of that number below the hub. */
const below = (n: number): string =>
  `kon-tum/${n}-kh-tu/${new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10)}`;

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), [WORLD]);
  const database = { database: world.graph.database };
  await world.graph.driver.executeQuery(FILL, { hub: HUB, below: BELOW }, database);
});
afterAll(() => world.close());

async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await world.ask<T>(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
interface Edge {
  from: string;
  relation: string;
  to: string;
  evidence: { text: string }[];
}
const plain = (edges: readonly Edge[]) => edges.map((e) => `${e.from} ${e.relation} ${e.to}`).sort();
const EDGE = "from relation to evidence { text }";

interface Lineage {
  lineage: {
    nodes: {
      distance: number;
      upstream: number;
      downstream: number;
      document: { id: string; status: { status: string } };
    }[];
    edges: Edge[];
    truncated: boolean;
  };
}
const LINEAGE = `query ($root: ID!, $direction: Direction, $asOf: Date, $perNode: Int, $first: Int, $depth: Int) {
  lineage(root: $root, direction: $direction, asOf: $asOf, perNode: $perNode, first: $first, depth: $depth) {
    nodes { distance upstream downstream document { id status(asOf: $asOf) { status } } } edges { ${EDGE} } truncated } }`;
const lineage = async (root: string, variables: Record<string, unknown> = {}) =>
  (await ask<Lineage>(LINEAGE, { root, direction: "DOWNSTREAM", ...variables })).lineage;

describe("lineage as of a day", () => {
  it("holds what had been issued, stands as it stood, and counts as then", async () => {
    const { nodes, edges } = await lineage(ROOT, { asOf: "2019-12-31" });
    expect(
      nodes.map((n) => `${n.distance} ${n.document.id} ${n.document.status.status} ${n.downstream}`),
    ).toEqual([
      `0 ${ROOT} IN_FORCE 1`,
      `1 ${OLD} IN_FORCE 3`,
      `2 ${AMENDING} IN_FORCE 0`,
      `2 ${TIMED} EXPIRED 0`,
      `2 ${GUIDE} IN_FORCE 0`,
    ]);
    expect(plain(edges)).not.toContain(`${NEW} IMPLEMENTS ${ROOT}`);
    const now = await lineage(ROOT, { asOf: "2020-03-01" });
    expect(now.nodes.find((n) => n.document.id === OLD)?.document.status.status).toBe("SUPERSEDED");
  });

  it("has nothing around a root that had not been issued, in either direction and in its counts", async () => {
    for (const direction of ["UPSTREAM", "DOWNSTREAM", "BOTH"]) {
      const { nodes, edges } = await lineage(NEW, { direction, asOf: "2019-12-31" });
      expect(nodes.map((n) => [n.document.id, n.upstream, n.downstream])).toEqual([[NEW, 0, 0]]);
      expect(edges).toEqual([]);
    }
  });

  it("of a hub gives the strongest and newest, counts all, and says that there is more", async () => {
    const few = await lineage(HUB, { perNode: 50 });
    expect(few.nodes).toHaveLength(51);
    expect(few.nodes[0]).toMatchObject({ downstream: BELOW, upstream: 0 });
    expect(few.truncated).toBe(true);
    const numbers = few.nodes.slice(1).map((n) => Number(n.document.id.split("/")[1]?.split("-")[0]));
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => BELOW - 10 * i));
    const many = await lineage(HUB, { perNode: 500, first: 1000 });
    expect(many.nodes).toHaveLength(501);
    const then = await lineage(HUB, { asOf: "2010-01-31", depth: 1 });
    expect(then.nodes[0]?.downstream).toBe(30);
    expect(then).toMatchObject({ truncated: false });
    expect(then.nodes).toHaveLength(31);
  });
});

interface Diff {
  lineageDiff: {
    added: Edge[];
    ended: Edge[];
    changed: { document: { id: string }; before: string; after: string; by: Edge | null; reason: string }[];
    truncated: boolean;
  };
}
const DIFF = `query ($root: ID!, $from: Date!, $to: Date!) {
  lineageDiff(root: $root, from: $from, to: $to, direction: DOWNSTREAM) {
    added { ${EDGE} } ended { ${EDGE} } changed { document { id } before after by { ${EDGE} } reason } truncated } }`;
const diff = async (from: string, to: string) =>
  (await ask<Diff>(DIFF, { root: ROOT, from, to })).lineageDiff;

describe("lineageDiff", () => {
  it("tells what was added, what ended, what stands otherwise, each with the document that did it", async () => {
    const { added, ended, changed, truncated } = await diff("2019-12-31", "2020-12-31");
    expect(plain(added)).toEqual([`${NEW} IMPLEMENTS ${ROOT}`, `${NEW} SUPERSEDES ${OLD}`].sort());
    expect(plain(ended)).toEqual([`${OLD} IMPLEMENTS ${ROOT}`]);
    expect(changed.map((c) => [c.document.id, c.before, c.after, c.by?.from])).toEqual([
      [OLD, "IN_FORCE", "SUPERSEDED", NEW],
      [GUIDE, "IN_FORCE", "UNKNOWN", NEW],
    ]);
    expect(changed[0]?.by?.evidence[0]?.text).toContain(OLD);
    expect(truncated).toBe(false);
  });

  it("tells an own last day without an act, and nothing where nothing happened", async () => {
    const { ended, changed } = await diff("2018-12-31", "2019-01-01");
    expect(plain(ended)).toEqual([`${TIMED} IMPLEMENTS ${OLD}`]);
    expect(changed.map((c) => [c.document.id, c.after, c.by])).toEqual([[TIMED, "EXPIRED", null]]);
    expect(await diff("2020-12-30", "2020-12-31")).toMatchObject({ added: [], ended: [], changed: [] });
  });

  it("refuses days in the wrong order", async () => {
    const { errors } = await world.ask(DIFF, { root: ROOT, from: "2020-01-01", to: "2019-01-01" });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_INPUT" } });
  });
});

interface Paths {
  path: { hops: Edge[] }[];
}
const PATH = `query ($from: ID!, $to: ID!, $relations: [Relation!], $depth: Int) {
  path(from: $from, to: $to, relations: $relations, depth: $depth) { hops { ${EDGE} } } }`;
const paths = async (from: string, to: string, more: Record<string, unknown> = {}) =>
  (await ask<Paths>(PATH, { from, to, ...more })).path.map(({ hops }) =>
    hops.map((h) => `${h.from} ${h.relation} ${h.to}`),
  );

describe("path", () => {
  it("gives up to three ways, the shortest first, each hop once by its surest edge", async () => {
    expect(await paths(LATER, TIMED)).toEqual([
      [`${LATER} IMPLEMENTS ${NEW}`, `${NEW} SUPERSEDES ${OLD}`, `${TIMED} IMPLEMENTS ${OLD}`],
      [
        `${LATER} IMPLEMENTS ${NEW}`,
        `${NEW} IMPLEMENTS ${ROOT}`,
        `${OLD} IMPLEMENTS ${ROOT}`,
        `${TIMED} IMPLEMENTS ${OLD}`,
      ],
    ]);
    const { path } = await ask<Paths>(PATH, { from: OLD, to: ROOT });
    expect(path[0]?.hops[0]?.evidence[0]?.text).toContain(ROOT);
  });

  it("keeps to the relations and the depth asked for, and finds none where there is none", async () => {
    const along = { relations: ["IMPLEMENTS"] };
    expect(await paths(LATER, TIMED, along)).toHaveLength(1);
    expect(await paths(LATER, TIMED, { ...along, depth: 3 })).toEqual([]);
    expect(await paths(ALONE, ROOT)).toEqual([]);
    expect(await paths(ROOT, ROOT)).toEqual([]);
  });

  it("crosses a hub of thousands, also where there are fewer ways than asked for", async () => {
    const [one, two] = [below(1), below(2)];
    expect(await paths(one, two)).toEqual([[`${one} IMPLEMENTS ${HUB}`, `${two} IMPLEMENTS ${HUB}`]]);
    const [a, b] = [below(1002), below(1004)];
    expect((await paths(a, b)).map((hops) => hops.length)).toEqual([2, 3, 3]);
    expect((await paths(a, below(1003))).map((hops) => hops.length)).toEqual([2, 3, 3]);
  });

  it("checks every condition step by step, so that nothing is walked in vain", async () => {
    const { summary } = await world.graph.driver.executeQuery(
      `EXPLAIN ${cypherText("path")}`,
      {},
      { database: world.graph.database },
    );
    const plan = JSON.stringify(summary.plan);
    expect(plan).toContain(" inlined predicates");
    expect(plan).not.toContain("non-inlined predicates");
  });

  it("refuses what is not there", async () => {
    const { errors } = await world.ask(PATH, { from: ROOT, to: "vn/2-nq-tw/1999-01-01" });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
  });
});

interface Cascade {
  cascade: {
    status: { status: string };
    items: { distance: number; document: { id: string }; by: Edge; status: { status: string } }[];
    lapsed: number;
    facets: { name: string; value: string; count: number }[];
    truncated: boolean;
  };
}
const CASCADE = `query ($document: ID!, $asOf: Date, $first: Int) {
  cascade(document: $document, asOf: $asOf, first: $first) {
    status { status } items { distance document { id } by { ${EDGE} } status { status } } lapsed
    facets { name value count } truncated } }`;
const cascade = async (document: string, more: Record<string, unknown> = {}) =>
  (await ask<Cascade>(CASCADE, { document, ...more })).cascade;

describe("cascade", () => {
  it("gives what hangs on a document and stands, with how it hangs, and counts the rest", async () => {
    const found = await cascade(OLD, { asOf: "2021-01-01" });
    expect(found).toMatchObject({ status: { status: "SUPERSEDED" }, lapsed: 1, truncated: false });
    expect(found.items.map((i) => [i.distance, i.document.id, i.by.relation, i.status.status])).toEqual([
      [1, AMENDING, "AMENDS", "IN_FORCE"],
      [1, GUIDE, "GUIDES", "UNKNOWN"],
    ]);
    expect(found.facets).toEqual([
      { name: "distance", value: "1", count: 2 },
      { name: "type", value: "GUIDANCE", count: 1 },
      { name: "type", value: "PLAN", count: 1 },
      { name: "issuer", value: "", count: 1 },
      { name: "issuer", value: "Ban Tổ chức Tỉnh ủy", count: 1 },
    ]);
  });

  it("of a hub keeps to its limit and says so", async () => {
    const found = await cascade(HUB, { first: 100 });
    expect(found.items).toHaveLength(100);
    expect(found.truncated).toBe(true);
  });
});

describe("a list of citations", () => {
  it("gives in the order given what each names, how it stands, and what is in force instead", async () => {
    const citations = [OLD, "20-KH/TU", "không có gì", NEW];
    const items = await citationList(world.graph, { citations, place: "kon-tum", asOf: "2021-01-01" });
    expect(items.map((i) => [i.resolution.outcome, i.status?.status ?? null])).toEqual([
      ["RESOLVED", "SUPERSEDED"],
      ["RESOLVED", "IN_FORCE"],
      ["MISSING", null],
      ["RESOLVED", "IN_FORCE"],
    ]);
    expect(items[0]?.inForce.map(({ id }) => id)).toEqual([NEW]);
  });

  it("takes a thousand at once, with as few questions as for one", async () => {
    let questions = 0;
    const counting = { ...world.graph };
    counting.reading = (work) =>
      world.graph.reading((tx) =>
        work({
          run: (name, parameters) => {
            questions += 1;
            return tx.run(name, parameters);
          },
        }),
      );
    const ids = Array.from({ length: 500 }, (_, i) => below(i + 1));
    const items = await citationList(counting, {
      citations: [...ids, ...ids],
      place: null,
      asOf: "2020-01-01",
    });
    expect(items).toHaveLength(1_000);
    expect(new Set(items.map((i) => i.resolution.outcome))).toEqual(new Set(["RESOLVED"]));
    expect(questions).toBeLessThan(10);
  });
});
