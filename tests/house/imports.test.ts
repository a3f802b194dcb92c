import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult, type IDependency } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../src/model/root.js";

/** What each room may import besides itself; what stands in no list here is no room. */
const MODEL = ["model", "generated"];
const VOCABULARY = ["vocabulary", ...MODEL];
const READING = ["reading", ...VOCABULARY];
const IDENTITY = ["identity", ...READING];
const INSPECTION = ["inspection", ...IDENTITY];
const SOURCES = ["exports", "graph", "files", "registers"];
const ACTIONS = ["actions", ...SOURCES, ...INSPECTION];
const ROOMS: Record<string, readonly string[]> = {
  // The types of the resolvers name the rows they map to.
  generated: MODEL,
  model: MODEL,
  vocabulary: VOCABULARY,
  reading: READING,
  identity: IDENTITY,
  inspection: INSPECTION,
  ...Object.fromEntries(SOURCES.map((room) => [room, IDENTITY])),
  actions: ACTIONS,
  api: ACTIONS,
  database: MODEL,
  cli: ["api", "database", ...ACTIONS],
  playground: ["generated"],
  explorer: ["generated"],
  client: ["generated"],
};
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly cycle: readonly string[];
}

const roomOf = (path: string): string => path.split("/")[1] as string;

const arrows: Arrow[] = [];
beforeAll(async () => {
  const { output } = await cruise(
    [join(packageRoot, "src")],
    {
      baseDir: packageRoot,
      tsPreCompilationDeps: true,
      exclude: { path: "node_modules" },
      ruleSet: { forbidden: [{ name: "cycle", severity: "error", from: {}, to: { circular: true } }] },
      validate: true,
    },
    undefined,
    { tsConfig: extractTSConfig(join(packageRoot, "tsconfig.json")) },
  );
  const names = ({ cycle = [] }: IDependency) =>
    cycle.map((step) => (typeof step === "string" ? step : step.name));
  for (const { source, dependencies } of (output as ICruiseResult).modules)
    for (const dependency of dependencies.filter(({ resolved }) => resolved.startsWith("src/")))
      arrows.push({ from: source, to: dependency.resolved, cycle: names(dependency) });
}, 120_000);

test("the arrows were read", () => {
  const seen = new Set(arrows.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`));
  for (const arrow of ["cli → database", "api → actions", "actions → graph", "identity → model"])
    expect(seen).toContain(arrow);
});

test("every folder of src is a room with a place in the order", () => {
  const folders = readdirSync(join(packageRoot, "src"));
  expect(folders.filter((folder) => !(folder in ROOMS))).toEqual([]);
});

test("imports run down the order of the rooms only", () => {
  const reversed = arrows.filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !ROOMS[roomOf(from)]?.includes(roomOf(to)),
  );
  expect(reversed.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const round = arrows.filter(({ cycle }) => cycle.length > 0);
  expect(round.map(({ from, cycle }) => [from, ...cycle].join(" → "))).toEqual([]);
});
