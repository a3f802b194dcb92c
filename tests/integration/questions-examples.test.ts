import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ingestFiles } from "../../src/actions/ingest.js";
import { ask } from "../../src/api/ask.js";
import { namedQuestions } from "../../src/api/named-questions.js";
import { prepareSchema } from "../../src/api/schema.js";
import { warmUp } from "../../src/api/warm-up.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { migrate } from "../../src/graph/migrate.js";
import { packageRoot } from "../../src/model/root.js";
import { clear } from "./dump.js";

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
  await clear(graph);
  for await (const result of ingestFiles(graph, [join(packageRoot, "examples")], {}))
    if ("error" in result && !result.path.endsWith("README.md")) throw result.error;
}, 600_000);
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

/** Whether an answer holds anything beyond empty lists, nulls and the flags around them. */
function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null)
    return Object.entries(value).some(([key, inner]) => key !== "truncated" && tells(inner));
  return typeof value === "string" && value !== "";
}

/** The examples are what people meet first: every question must have an answer in them. */
describe("over the examples", () => {
  it.each(namedQuestions())("«$name» is answered by the values it comes with", async ({ text }) => {
    const answer = await ask(graph, { text, variables: {} }, { who: "test", role: "READER" });
    expect(tells(answer)).toBe(true);
  });

  it("are all asked once by the warm-up of a start, which ends when it is told to", async () => {
    const schema = await prepareSchema();
    const asked: string[] = [];
    const seen: Graph = {
      ...graph,
      limited: () => seen,
      read: (name, parameters) => {
        asked.push(name);
        return graph.read(name, parameters);
      },
      reading: (work) =>
        graph.reading((tx) =>
          work({
            run: (name, parameters) => {
              asked.push(name);
              return tx.run(name, parameters);
            },
          }),
        ),
    };
    await warmUp(seen, schema, AbortSignal.abort());
    expect(asked).toEqual(["export-documents", "export-edges"]);
    await warmUp(seen, schema, new AbortController().signal);
    const ours = [
      "search",
      "lineage-up",
      "lineage-down",
      "evidence",
      "path",
      "path-hops",
      "status",
      "changes",
    ];
    expect(ours.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it("tell who should have carried a programme out, and who did in time", async () => {
    const text = `query ($day: Date!, $place: String) {
      coverageMatrix(asOf: $day, place: $place) {
        rows { document { id } body product deadline state days by { id } organisation { name } origin }
      }
    }`;
    const rows = async (day: string, place: string) => {
      const answer = await ask(graph, { text, variables: { day, place } }, { who: "test", role: "READER" });
      return (answer.coverageMatrix as { rows: object[] }).rows;
    };
    const [onTime] = await rows("2018-06-01", "can-tho-cu");
    expect(onTime).toMatchObject({
      document: { id: "can-tho-cu/30-ctr-tu/2017-12-29" },
      product: "PLAN",
      deadline: "2018-03-31",
      state: "ISSUED",
      days: null,
      by: { id: "can-tho-cu/53-kh-ubnd/2018-03-21" },
      origin: "READ",
    });
    // Before it was issued nobody had it, and it was not due yet.
    expect((await rows("2018-01-15", "can-tho-cu"))[0]).toMatchObject({
      state: "PENDING",
      by: null,
      days: null,
    });
    // The gazetteer does not tell which districts there were in 2019: the class is told, and nobody is accused.
    expect(await rows("2026-01-01", "kon-tum")).toMatchObject([
      { body: "Các huyện ủy, thành ủy", state: "CLASS", by: null, days: null },
    ]);
  });
});
