import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { statusesOn } from "../../src/actions/status.js";
import type { StatusAnswer } from "../../src/model/answers.js";
import { STATUS_RULES } from "../../src/vocabulary/status.js";
import { served, type World } from "./served.js";
import { AMENDED, CHAIN, RUMOURED, STATUS_CASES, STATUS_WORLD } from "./status-world.js";

let world: World;
const found: StatusAnswer[] = [];
beforeAll(async () => {
  world = await served(inject("neo4j"), STATUS_WORLD);
  found.push(
    ...(await statusesOn(
      world.graph,
      STATUS_CASES.map(({ id, on }) => ({ document: id, asOf: on })),
    )),
  );
});
afterAll(() => world.close());

describe("the decision table", () => {
  it("has a case for each of its rows", () => {
    const rows = STATUS_RULES.map((rule) => rule.name);
    expect(rows.filter((name) => !STATUS_CASES.some((c) => c.rule === name))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each(STATUS_CASES.map((c, i) => [c.rule, c.what, i] as const))("%s: %s", (rule, _what, i) => {
    const { status, since, reason, by } = STATUS_CASES[i] as (typeof STATUS_CASES)[number];
    const answer = found[i] as StatusAnswer;
    expect(answer).toMatchObject({ rule, status });
    if (since !== undefined) expect(answer.since).toBe(since);
    if (reason) expect(answer.reason).toMatch(reason);
    if (by !== undefined) expect(answer.by?.id ?? null).toBe(by);
    expect(answer.reason).toMatch(/^[^{}]+\.$/);
  });

  it("answers alike one by one and all at once", async () => {
    for (const [i, { id, on }] of [...STATUS_CASES.entries()].filter(([i]) => i % 9 === 0))
      expect(await statusesOn(world.graph, [{ document: id, asOf: on }])).toEqual([found[i]]);
  });
});

const QUERY = /* GraphQL */ `
  query ($id: ID!, $on: Date) {
    document(id: $id) {
      status(asOf: $on) {
        status since rule reason
        by { id evidence { text } }
        evidence { text sourceName }
        partial { from relation }
        successors { id title later: status(asOf: $on) { status } }
      }
    }
  }`;

interface Asked {
  document: {
    status: {
      status: string;
      since: string;
      by: { id: string; evidence: { text: string }[] } | null;
      evidence: { text: string }[];
      partial: { from: string; relation: string }[];
      successors: { id: string; later: { status: string } }[];
    };
  };
}

async function ask(id: string, on: string | null) {
  const { data, errors } = await world.ask<Asked>(QUERY, { id, on });
  expect(errors).toBeUndefined();
  return data.document.status;
}

describe("Document.status", () => {
  it("tells the act with its sentence, and the way to what is in force", async () => {
    const { old, fresh, newest } = CHAIN;
    const status = await ask(old, "2024-01-01");
    expect(status).toMatchObject({ status: "SUPERSEDED", since: "2020-10-01" });
    expect(status.evidence.map((e) => e.text)).toEqual([expect.stringContaining(old)]);
    expect(status.by?.evidence).toHaveLength(1);
    expect(status.successors).toEqual([
      { id: fresh, title: null, later: { status: "SUPERSEDED" } },
      { id: newest, title: null, later: { status: "IN_FORCE" } },
    ]);
  });

  it("lists what amended it by then, and shows hearsay without acting on it", async () => {
    expect((await ask(AMENDED, "2015-12-31")).partial.map((e) => e.relation)).toEqual(["AMENDS"]);
    expect((await ask(AMENDED, null)).partial.map((e) => e.relation)).toEqual(["AMENDS", "REPEALS"]);
    const status = await ask(RUMOURED, null);
    expect(status).toMatchObject({ status: "IN_FORCE", by: null });
    expect(status.evidence).toHaveLength(1);
  });

  it("is answered wherever a document is: in lists, relations, lineages, under any alias", async () => {
    const { old, fresh } = CHAIN;
    const { data, errors } = await world.ask<Record<string, never>>(
      `query ($old: ID!, $on: Date) {
        documents(where: { id: { eq: $old } }) { id: title status(asOf: $on) { status } supersededBy { a: status(asOf: $on) { status } status(asOf: "2020-09-30") { status } } }
        lineage(root: $old, direction: DOWNSTREAM) { nodes { document { status(asOf: $on) { status } issuedBy { name } } } }
        resolve(citations: [$old]) { document { status { status } } }
      }`.replace("[$old]", `["${old}"]`),
      { old, on: "2021-01-01" },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      documents: [
        {
          status: { status: "SUPERSEDED" },
          supersededBy: [{ a: { status: "IN_FORCE" }, status: { status: "NOT_YET" } }],
        },
      ],
      lineage: {
        nodes: [
          { document: { status: { status: "SUPERSEDED" } } },
          { document: { status: { status: "IN_FORCE" } } },
          { document: { status: { status: "NOT_YET" } } },
        ],
      },
      resolve: [{ document: { status: { status: "SUPERSEDED" } } }],
    });
    expect(fresh).toBeTruthy();
  });

  it("does not count a statement that a person rejected, and counts hearsay that a person confirmed", async () => {
    const review = (edge: string, verdict: string) =>
      world.graph.driver.executeQuery(
        "MATCH (st:Statement {edge: $edge}) MERGE (r:Review {verdict: $verdict}) MERGE (r)-[:ON]->(st)",
        { edge, verdict },
        { database: world.graph.database },
      );
    const remarked = `SUPERSEDES kon-tum/81-qdd-tu/2015-01-01 ${RUMOURED}`;
    await review(remarked, "CONFIRMED");
    expect(await ask(RUMOURED, "2016-01-01")).toMatchObject({ status: "SUPERSEDED", since: "2015-01-01" });
    await review(remarked, "REJECTED");
    expect(await ask(RUMOURED, "2016-01-01")).toMatchObject({ status: "IN_FORCE", evidence: [] });
  });
});
