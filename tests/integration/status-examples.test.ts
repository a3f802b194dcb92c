import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ingestFiles } from "../../src/actions/ingest.js";
import { statusesOn } from "../../src/actions/status.js";
import type {
  InForceQuery,
  ListInForceQuery,
  PathBetweenQuery,
  WhatBecameDifferentQuery,
  WhatHangsOnItQuery,
} from "../../src/generated/operations.js";
import { packageRoot } from "../../src/model/root.js";
import { served, type World } from "./served.js";

const FILES = [
  "213-qd-tw-2020",
  "1702-qd-tu-2020",
  "18-2018-qd-ubnd-2018",
  "45-2021-qd-ubnd-2021",
  "30-ctr-tu-can-tho-2017",
  "53-kh-ubnd-can-tho-2018",
];

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), []);
  const paths = FILES.map((name) => join(packageRoot, "examples", `${name}.txt`));
  for await (const result of ingestFiles(world.graph, paths)) expect(result).not.toHaveProperty("error");
});
afterAll(() => world.close());

async function ask<T>(question: string): Promise<T> {
  const text = readFileSync(join(packageRoot, "questions", `${question}.graphql`), "utf8");
  const { data, errors } = await world.ask<T>(text);
  expect(errors).toBeUndefined();
  return data;
}

describe("the examples", () => {
  const DECISION = "kon-tum/18-2018-qdd-ubnd/2018-08-10";
  it.each([
    [DECISION, "2018-08-31", "NOT_YET"],
    [DECISION, "2025-12-31", "IN_FORCE"],
    [DECISION, "2026-01-01", "EXPIRED"],
    ["kon-tum/15-2012-qdd-ubnd/2012-03-05", "2021-12-31", "IN_FORCE"],
    ["kon-tum/15-2012-qdd-ubnd/2012-03-05", "2022-01-01", "REPEALED"],
    ["kon-tum/22-2016-qdd-ubnd/2016-06-20", "2022-01-01", "SUSPENDED"],
    ["vn/76-qdd-tw/2000-06-15", "2020-01-02", "SUPERSEDED"],
    ["kon-tum/1702-qdd-tu/2020-09-15/kem-theo-1", "2021-01-01", "IN_FORCE"],
    ["vn/25-nq-tw/2013-06-03", "2021-01-01", "UNKNOWN"],
  ])("%s on %s: %s", async (document, asOf, status) => {
    expect(await statusesOn(world.graph, [{ document, asOf }])).toMatchObject([{ status }]);
  });
});

describe("the named questions on the examples", () => {
  it("tell that a decision is in force, and what was repealed in it", async () => {
    const { document } = await ask<InForceQuery>("in-force");
    expect(document?.status).toMatchObject({ status: "IN_FORCE", since: "2018-09-01" });
    expect(document?.status.partial).toEqual([
      { from: "kon-tum/45-2021-qdd-ubnd/2021-12-15", relation: "AMENDS" },
    ]);
  });

  it("tell of a list how each stands, and what superseded it", async () => {
    const { resolve } = await ask<ListInForceQuery>("list-in-force");
    expect(resolve.map((r) => r.document?.status.status)).toEqual(["SUPERSEDED", "SUPERSEDED", "REPEALED"]);
    expect(resolve[0]?.document?.status.successors[0]).toMatchObject({
      id: "vn/213-qdd-tw/2020-01-02",
      status: { status: "IN_FORCE" },
    });
  });

  it("tell what became different in a year, and which document did it", async () => {
    const { lineageDiff } = await ask<WhatBecameDifferentQuery>("what-became-different");
    const [decision, old] = ["kon-tum/1702-qdd-tu/2020-09-15", "kon-tum/1386-qdd-tu/2010-06-17"];
    expect(lineageDiff.added).toContainEqual({ from: decision, relation: "SUPERSEDES", to: old });
    expect(lineageDiff.changed).toMatchObject([
      { document: { id: old }, before: "IN_FORCE", after: "SUPERSEDED", by: { from: decision } },
    ]);
  });

  it("tell the ways between two documents, and what hangs on a resolution", async () => {
    const { path } = await ask<PathBetweenQuery>("path-between");
    expect(path[0]?.hops.map((hop) => hop.relation)).toEqual(["IMPLEMENTS", "IMPLEMENTS"]);
    expect(path[1]?.hops.map((hop) => hop.relation)).toEqual(["BASED_ON", "IMPLEMENTS"]);
    for (const { hops } of path) for (const hop of hops) expect(hop.evidence).toHaveLength(1);
    const { cascade } = await ask<WhatHangsOnItQuery>("cascade");
    expect(cascade.items.map(({ distance, document }) => `${distance} ${document.id}`)).toEqual(
      expect.arrayContaining(["1 can-tho-cu/30-ctr-tu/2017-12-29", "2 can-tho-cu/53-kh-ubnd/2018-03-21"]),
    );
  });
});
