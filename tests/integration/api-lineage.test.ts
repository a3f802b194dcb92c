import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CONCLUSION, DECISION, HUB, LAW, PLAN, PROGRAMME, RESOLUTION, STATUTE, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
});
afterAll(() => world.close());

interface Lineage {
  lineage: {
    root: { id: string };
    nodes: { distance: number; upstream: number; downstream: number; document: { id: string } }[];
    edges: {
      relation: string;
      from: string;
      to: string;
      evidenceCount: number;
      evidence: { text: string; redacted: boolean; start: number; end: number; sourceName: string }[];
    }[];
    truncated: boolean;
  };
}

const LINEAGE = /* GraphQL */ `
  query ($root: ID!, $direction: Direction, $relations: [Relation!], $legalBasis: Boolean, $depth: Int, $asOf: Date, $perNode: Int, $first: Int) {
    lineage(root: $root, direction: $direction, relations: $relations, legalBasis: $legalBasis, depth: $depth, asOf: $asOf, perNode: $perNode, first: $first) {
      root { id }
      nodes { distance upstream downstream document { id } }
      edges { relation from to evidenceCount evidence { text redacted start end sourceName } }
      truncated
    }
  }`;

async function lineage(root: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await world.ask<Lineage>(LINEAGE, { root, ...variables });
  expect(errors).toBeUndefined();
  return data.lineage;
}
const told = (l: Lineage["lineage"]) => l.nodes.map((n) => `${n.distance} ${n.document.id}`);
const edges = (l: Lineage["lineage"]) => l.edges.map((e) => `${e.from} ${e.relation} ${e.to}`).sort();

describe("lineage", () => {
  it("tells what implements a resolution, two steps down, each edge with its sentence", async () => {
    const found = await lineage(RESOLUTION, { direction: "DOWNSTREAM" });
    expect(told(found)).toEqual([`0 ${RESOLUTION}`, `1 ${PLAN}`, `1 ${PROGRAMME}`]);
    expect(edges(found)).toEqual([
      `${PLAN} BASED_ON ${RESOLUTION}`,
      `${PLAN} IMPLEMENTS ${PROGRAMME}`,
      `${PROGRAMME} IMPLEMENTS ${RESOLUTION}`,
    ]);
    expect(found.truncated).toBe(false);
    const proof = found.edges.find((e) => e.from === PROGRAMME)?.evidence[0];
    expect(proof).toMatchObject({
      text: `Dòng 0: ${RESOLUTION}`,
      sourceName: "75-ctr-tu.txt",
      redacted: false,
    });
  });

  it("follows a basis only towards the listed types, unless it is asked for", async () => {
    const genealogy = await lineage(PROGRAMME, { direction: "UPSTREAM" });
    expect(told(genealogy)).toEqual([`0 ${PROGRAMME}`, `1 ${RESOLUTION}`]);
    const asked = await lineage(PROGRAMME, { direction: "UPSTREAM", relations: ["BASED_ON"] });
    expect(told(asked)).toEqual([`0 ${PROGRAMME}`, `1 ${LAW}`]);
    expect(genealogy.nodes[0]).toMatchObject({ upstream: 1, downstream: 1 });
    const relations = ["BASED_ON", "IMPLEMENTS"];
    const without = await lineage(PROGRAMME, { direction: "UPSTREAM", relations, legalBasis: false });
    expect(told(without)).toEqual(told(genealogy));
    const all = await lineage(PROGRAMME, { direction: "UPSTREAM", legalBasis: true });
    expect(told(all)).toContain(`1 ${LAW}`);
  });

  it("takes a promulgated statute to rest on its decision", async () => {
    expect(told(await lineage(STATUTE, { direction: "UPSTREAM" }))).toEqual([
      `0 ${STATUTE}`,
      `1 ${DECISION}`,
    ]);
    expect(told(await lineage(DECISION, { direction: "UPSTREAM" }))).toEqual([`0 ${DECISION}`]);
    expect(told(await lineage(DECISION))).toEqual([`0 ${DECISION}`, `1 ${STATUTE}`]);
  });

  it("goes both ways from the root, not down again from what it rests on", async () => {
    const both = await lineage(PROGRAMME, { relations: ["IMPLEMENTS"] });
    expect(told(both)).toEqual([`0 ${PROGRAMME}`, `1 ${PLAN}`, `1 ${RESOLUTION}`]);
  });

  it("says when perNode, first or depth left something out, and keeps the nearest", async () => {
    const cut = await lineage(HUB, { perNode: 10 });
    expect(cut.nodes).toHaveLength(11);
    expect(cut.nodes[1]?.document.id).toBe("kon-tum/129-kh-tu/2017-01-30");
    expect(cut).toMatchObject({ truncated: true });
    expect(cut.nodes[0]).toMatchObject({ upstream: 0, downstream: 30 });
    const first = await lineage(HUB, { first: 5 });
    expect(first.nodes).toHaveLength(5);
    expect(first.edges).toHaveLength(4);
    expect(first.truncated).toBe(true);
    expect(await lineage(HUB)).toMatchObject({ truncated: false });
    const shallow = await lineage(PLAN, { direction: "UPSTREAM", relations: ["IMPLEMENTS"], depth: 1 });
    expect(told(shallow)).toEqual([`0 ${PLAN}`, `1 ${PROGRAMME}`]);
    expect(shallow.truncated).toBe(true);
    const whole = await lineage(PLAN, { direction: "UPSTREAM", relations: ["IMPLEMENTS"], depth: 2 });
    expect(whole.truncated).toBe(false);
  });

  it("leaves out what came later than the date asked for, in counts too", async () => {
    const then = await lineage(RESOLUTION, { direction: "DOWNSTREAM", asOf: "2018-12-31" });
    expect(told(then)).toEqual([`0 ${RESOLUTION}`, `1 ${PROGRAMME}`]);
    expect(then.nodes[1]).toMatchObject({ downstream: 0 });
  });

  it("blanks what stands in a restricted passage, letter for letter, but for the citation that is the fact", async () => {
    const [edge] = (await lineage(CONCLUSION, { direction: "UPSTREAM" })).edges;
    const proof = edge?.evidence[0];
    expect(proof?.redacted).toBe(true);
    expect(proof?.text).toBe("████ █: vn/29-nq-tw/2013-11-04");
    expect(proof?.text).toHaveLength((proof?.end ?? 0) - (proof?.start ?? 0));
  });

  it("gives no more edges than can be told with their proofs, the nearest, and says so; exports the same", async () => {
    const root = "kon-tum/1-kh-dd/2001-01-01";
    await world.graph.driver.executeQuery(
      `UNWIND range(1, 80) AS n
       CREATE (d:Document {id: 'kon-tum/' + n + '-kh-dd/2001-01-01', type: 'PLAN', issuedOn: date('2001-01-01'), dense: true})
       CREATE (d)<-[:NAMES]-(:Identifier {id: d.id})
       WITH collect(d) AS all UNWIND all AS a UNWIND all AS b
       WITH a, b WHERE a <> b
       CREATE (a)-[:IMPLEMENTS {id: 'IMPLEMENTS ' + a.id + ' ' + b.id, statements: 1, certainty: 'EXPLICIT',
         confidence: 0.9, scope: 'WHOLE', assertedBy: 'SELF'}]->(b)`,
    );
    const { data } = await world.ask<Lineage>(
      `{ lineage(root: "${root}", perNode: 500) { nodes { distance } edges { from to } truncated } }`,
    );
    const { nodes, edges: given, truncated } = data.lineage;
    expect([nodes.length, given.length, truncated]).toEqual([80, 5_000, true]);
    expect(given.filter((edge) => edge.from === root || edge.to === root)).toHaveLength(2 * 79);
    for (const extension of ["dot", "graphml"]) {
      const response = await fetch(`${world.url}/export/lineage/${root}.${extension}?perNode=500`);
      expect([extension, response.status]).toEqual([extension, 200]);
      const relations = (await response.text()).match(extension === "dot" ? / -> /g : /<edge /g);
      expect([extension, relations?.length]).toEqual([extension, 5_000]);
    }
  });

  it("refuses an unknown root and numbers out of their limits, with a code and a sentence", async () => {
    const missing = await world.ask(LINEAGE, { root: "vn/1-xx/2000" });
    expect(missing.errors?.[0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
    expect(missing.errors?.[0]?.message).toContain("vn/1-xx/2000");
    for (const bad of [{ depth: 9 }, { depth: 0 }, { first: 1001 }, { perNode: -1 }]) {
      const { errors } = await world.ask(LINEAGE, { root: RESOLUTION, ...bad });
      expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_INPUT" } });
    }
  });
});
