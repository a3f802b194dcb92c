import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { check } from "../../src/actions/check.js";
import { sourceCalled } from "../../src/actions/coverage.js";
import { findings } from "../../src/actions/findings.js";
import { declareHolding } from "../../src/actions/holdings.js";
import { inspect } from "../../src/actions/inspect.js";
import { rules } from "../../src/actions/rules.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { migrate } from "../../src/graph/migrate.js";
import { draftRules } from "../../src/inspection/drafts/rules.js";
import type { World } from "../inspection/world.js";
import { paperText } from "../inspection/world.js";
import { WORLDS } from "../inspection/worlds.js";
import { clear } from "./dump.js";
import { loadPapers } from "./papers.js";

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

async function found({ rule, papers, today, holdings = [] }: World) {
  await clear(graph);
  for (const holding of holdings) await declareHolding(graph, holding);
  await loadPapers(graph, papers);
  await inspect(graph, today);
  return (await findings(graph, { rules: [rule] })).items;
}

describe("a rule finds what it must and keeps silent on near misses", () => {
  it.each(WORLDS)("$rule", async (world) => {
    const items = await found(world);
    expect(items.map((item) => item.detail).sort()).toEqual([...world.finds].sort());
    for (const item of items) expect(item.evidence.length).toBeGreaterThan(0);
    if (world.proposes) expect(items.map((item) => item.proposal)).toEqual(world.proposes);
    if (!draftRules[world.rule]) return;
    const overEdges = rules().find(({ id }) => id === world.rule)?.over === "edges";
    for (const [name, paper] of Object.entries(world.papers)) {
      const source = await sourceCalled(graph, `${name}.txt`);
      const shown = (await findings(graph, { rules: [world.rule], source })).items;
      // What acts on a document without knowing who rests on it tells nothing wrong.
      const stored = shown.filter(({ evidence: [first] }) => !overEdges || first?.source === source);
      const text = paperText(paper);
      const drafted = (await check(graph, { text }, world.today)).findings.filter(
        (one) => one.rule === world.rule,
      );
      expect(drafted.map((one) => one.detail).sort(), name).toEqual(stored.map((one) => one.detail).sort());
      for (const { evidence } of drafted)
        expect(text.slice(evidence[0]?.start, evidence[0]?.end), name).toBe(evidence[0]?.text);
    }
  });
});
