import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connect, type Graph } from "../../src/graph/connect.js";
import { counts } from "../../src/graph/counts.js";
import { migrate, readMigrations } from "../../src/graph/migrate.js";
import { packageRoot } from "../../src/model/root.js";
import { clear } from "./dump.js";

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
  await clear(graph);
});
afterAll(() => graph.close());

const ask = async (cypher: string) =>
  (await graph.driver.executeQuery(cypher, {}, { database: graph.database })).records.map((r) =>
    r.toObject(),
  );

describe("connecting", () => {
  it("lets in whom the server knows, and says what is wrong otherwise", async () => {
    await graph.verify();
    const wrong = connect({ ...inject("neo4j"), password: "not-the-password" });
    await expect(wrong.verify()).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    await expect(wrong.verify()).rejects.not.toThrow("not-the-password");
    await wrong.close();
    const elsewhere = connect({ ...inject("neo4j"), database: "missing" });
    await expect(elsewhere.read("source-state", { sha256: "" })).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
    });
    await elsewhere.close();
  });

  it("does not tell the Cypher of a mistake of ours", async () => {
    const mistake = graph.read("source-state", {});
    await expect(mistake).rejects.toMatchObject({ code: "INTERNAL" });
    await expect(mistake).rejects.not.toThrow("MATCH");
  });
});

describe("a view with a limit", () => {
  /** Every document against every pattern: some minutes of work, were it not ended. */
  const slow = {
    ...{ ids: [], names: [], bodies: [] },
    symbols: Array.from({ length: 50_000 }, (_, i) => ({ start: "", begins: `.*x${i}y.*`, types: null })),
  };
  beforeAll(() => ask("UNWIND range(1, 5000) AS i CREATE (:Document {id: 'd' + i, symbolKey: 'k' + i})"));
  afterAll(() => clear(graph));

  it.each([
    ["one question", (view: Graph) => view.read("search-names", slow)],
    ["several in one transaction", (view: Graph) => view.reading((tx) => tx.run("search-names", slow))],
  ])("ends %s, and tells people to ask for less", async (_, asked) => {
    const ended = asked(graph.limited(50));
    await expect(ended).rejects.toMatchObject({ code: "TIMEOUT" });
    await expect(ended).rejects.toThrow(/thu hẹp/);
  });

  it("lets a write end what it began", async () => {
    const written = graph.limited(1).write((tx) => tx.run("source-state", { sha256: "" }));
    await expect(written).resolves.toEqual([]);
  });
});

describe("migrations", () => {
  it("are applied once, and recorded", async () => {
    expect(await migrate(graph)).toEqual([]);
    const recorded = await ask(
      "MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name",
    );
    expect(recorded).toEqual(readMigrations().map(({ name, checksum }) => ({ name, checksum })));
  });

  it("write every schema statement so that it may be run again", () => {
    const schema = readMigrations().filter((m) => !m.data);
    const again = /^(?:CREATE [A-Z ]*\w+ IF NOT EXISTS |DROP INDEX \w+ IF EXISTS$)/;
    expect(schema.flatMap((m) => m.statements).filter((s) => !again.test(s))).toEqual([]);
    expect(schema.length).toBeGreaterThan(0);
  });

  it("changed after they were applied are refused by name; unknown ones too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "vanban-migrations-"));
    cpSync(join(packageRoot, "cypher", "migrations"), folder, { recursive: true });
    writeFileSync(join(folder, "001-schema.cypher"), "// other\n");
    const changed = migrate(graph, readMigrations(folder));
    await expect(changed).rejects.toMatchObject({ code: "MIGRATION_CHANGED" });
    await expect(changed).rejects.toThrow("001-schema.cypher");
    await expect(migrate(graph, readMigrations().slice(1))).rejects.toThrow("001-schema.cypher");
    rmSync(folder, { recursive: true });
  });

  it("run by several processes at once are applied by one of them", async () => {
    for (const { name } of await ask("SHOW CONSTRAINTS YIELD name")) await ask(`DROP CONSTRAINT ${name}`);
    await ask("MATCH (m) WHERE m:Migration OR m:MigrationLock OR m:Counter DETACH DELETE m");
    const graphs = [1, 2, 3].map(() => connect(inject("neo4j")));
    const applied = await Promise.all(graphs.map((g) => migrate(g)));
    expect(applied.flat().sort()).toEqual(readMigrations().map((m) => m.name));
    expect(await ask("MATCH (c:Counter) RETURN c.value AS value")).toEqual([{ value: 0 }]);
    await Promise.all(graphs.map((g) => g.close()));
  });
});

it("counts are by kind, without what keeps the house", async () => {
  expect(await counts(graph)).toEqual({ nodes: {}, edges: {} });
  await ask("CREATE (:Source {sha256: 'a'})<-[:IN]-(:Passage:Searchable {id: 'p'})");
  expect(await counts(graph)).toEqual({ nodes: { Passage: 1, Source: 1 }, edges: { IN: 1 } });
  await clear(graph);
});
