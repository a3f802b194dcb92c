import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { packageRoot } from "../../src/model/root.js";
import { makeFolder } from "../database/make-folder.js";
import { NAMESAKE, PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** A program of somebody else's: the README's, and all else that the client promises. */
const README = readFileSync("README.md", "utf8");
const [SHOWN = ""] = [...README.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);
const PROGRAM = `
import { named, VanbanApiError, vanbanClient, type types } from "vanban-graph-client";

const url: string = process.argv[2] ?? "";
const reader = vanbanClient({ url });
const editor = vanbanClient({ url, token: process.argv[3] ?? "" });

const lineage = await reader.lineage({ root: "${RESOLUTION}", direction: "DOWNSTREAM", relations: ["IMPLEMENTS"] });
const nodes: readonly string[] = lineage.nodes.map(({ document }) => document.id);
const relation: types.Relation | undefined = lineage.edges[0]?.relation;

const changes: string[] = [];
for await (const { cursor } of reader.every.changes({ first: 3 })) changes.push(cursor);
const { items } = await reader.changes({ first: 500 });
const documents: string[] = [];
for await (const { id } of reader.every.documents({ limit: 7 })) documents.push(id);
const { resolve } = await reader.ask(named.WhichDocumentOperation, { citations: ["75-CTr/TU"] });

const codes: string[] = [];
for (const ask of [
  () => reader.lineage({ root: "nothing" }),
  () => reader.edit.merge({ from: "${NAMESAKE}", into: "${RESOLUTION}", why: "thử" }),
])
  await ask().catch((error: unknown) => codes.push(error instanceof VanbanApiError ? error.code : "OTHER"));

const before = await reader.document({ id: "${PROGRAMME}" });
const version: number = await editor.edit.correctDocument({
  id: "${PROGRAMME}", set: { title: "Chương trình hành động" }, why: "theo bản gốc",
});
const after = await reader.document({ id: "${PROGRAMME}" });
console.log(JSON.stringify({
  nodes, relation, codes, version, resolved: resolve[0]?.document?.id, titles: [before?.title, after?.title],
  changes: [changes.length, new Set(changes).size, items.length], documents: [documents.length, new Set(documents).size],
}));
`;
/** What must not compile. */
const WRONG = `
import { vanbanClient } from "vanban-graph-client";
const client = vanbanClient({ url: "" });
// @ts-expect-error a root is needed
await client.lineage({});
// @ts-expect-error no such relation
await client.lineage({ root: "x", relations: ["CONTAINS"] });
// @ts-expect-error a page has no such field
(await client.findings()).rows;
// @ts-expect-error documents may be missing
(await client.document({ id: "x" })).title;
`;

let world: World;
let home: string;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
  home = await makeFolder();
});
afterAll(async () => {
  await world.close();
  await rm(home, { recursive: true, force: true });
});

test("packed, installed in an empty project and compiled there, it asks a server in another process", async () => {
  await run(process.execPath, [join(packageRoot, "setup", "client.mjs")]);
  const { stdout: packed } = await run(npm, ["pack", "--json", "--pack-destination", home], {
    cwd: join(packageRoot, "dist", "client"),
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  await writeFile(
    join(home, "package.json"),
    JSON.stringify({ name: "empty", type: "module", private: true }),
  );
  await run(npm, ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`], { cwd: home });
  const types = join(home, "node_modules", "@types");
  await mkdir(types);
  for (const name of ["@types/node", "undici-types"])
    await cp(join(packageRoot, "node_modules", name), join(home, "node_modules", name), { recursive: true });
  await Promise.all([
    writeFile(join(home, "program.ts"), PROGRAM),
    writeFile(join(home, "wrong.ts"), WRONG),
    writeFile(join(home, "readme.ts"), SHOWN.replaceAll("vanban-graph", "vanban-graph-client")),
  ]);
  const tsc = join(packageRoot, "node_modules", "typescript", "bin", "tsc");
  const strict = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--skipLibCheck",
    "false",
  ];
  const modern = ["--target", "es2023", "--module", "nodenext", "--lib", "es2023", "--types", "node"];
  const files = ["program.ts", "wrong.ts", "readme.ts"];
  await run(process.execPath, [tsc, ...strict, ...modern, ...files], { cwd: home }).catch(({ stdout }) => {
    throw new Error(stdout);
  });
  const { stdout } = await run(process.execPath, ["program.js", world.url, world.token], { cwd: home });
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({
    nodes: [RESOLUTION, PROGRAMME, PLAN],
    relation: "IMPLEMENTS",
    codes: ["NOT_FOUND", "FORBIDDEN"],
    version: 1,
    resolved: PROGRAMME,
    titles: [expect.stringContaining("không gian mạng"), "Chương trình hành động"],
  });
  const [walked, once, whole] = told.changes;
  expect([walked, once]).toEqual([whole, whole]);
  expect(walked).toBeGreaterThan(3);
  const [rows, distinct] = told.documents;
  expect(rows).toBe(distinct);
  expect(rows).toBeGreaterThan(30);
}, 180_000);

test("what is packed of the whole project holds the client, its types and the contract, and nothing that runs", async () => {
  const { stdout } = await run(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: packageRoot,
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const needed of ["dist/client/client/index.js", "dist/client/client/index.d.ts", "api.graphql"])
    expect(paths).toContain(needed);
  expect(paths.filter((path) => /^(?:src|tests|examples)\//.test(path))).toEqual([]);
});
