import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { corpusFolder, corpusTexts } from "../../evaluate/corpus.js";
import { ownFactFiles, ownFactReadings } from "../../evaluate/facts/hand.js";
import { measureFacts } from "../../evaluate/facts/measure.js";
import { goldReadings } from "../../evaluate/gold.js";
import { figuresOf, measure } from "../../evaluate/marks.js";
import { peerClauses, peerNegatives } from "../../evaluate/peer.js";
import { f1Of, markPeer } from "../../evaluate/peer-marks.js";
import type { Reading } from "../../src/model/reading.js";
import { fabricate, fabricateClause } from "./fabricated.js";
import { fabricateFacts, scriptFormat } from "./fabricated-facts.js";

const corpus = corpusFolder();
const python = spawnSync("python3", ["--version"]).status === 0;
const work = mkdtempSync(join(tmpdir(), "vanban-evaluate-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function store(folder: string, readings: ReadonlyMap<string, Reading>): string {
  const path = join(work, folder);
  mkdirSync(join(path, "store"), { recursive: true });
  for (const [name, reading] of readings) {
    writeFileSync(join(path, "store", `${name}.json`), `${JSON.stringify(reading)}\n`);
  }
  return path;
}

describe.skipIf(!corpus || !python)("our counting and the scripts' of the corpus", () => {
  const folder = corpus as string;

  it.each([
    ["oracle", null],
    ["a", 3],
    ["b", 17],
    ["c", 2024],
  ] as const)("citations agree: %s", (name, seed) => {
    const golds = goldReadings(join(folder, "gold"));
    const readings = new Map(golds.map((hand) => [hand.name, fabricate(hand, seed)]));
    const project = store(`gold-${name}`, readings);
    const printed = execFileSync(
      "python3",
      [
        join(folder, "measure", "citations.py"),
        join(folder, "gold"),
        "--project",
        project,
        "--json",
        "--cmd",
        "cat store/$(basename {} .txt).json",
      ],
      { encoding: "utf8" },
    );
    const theirs = JSON.parse(printed) as Record<string, number>;
    const ours = figuresOf(measure(golds, (hand) => readings.get(hand.name) as Reading));
    expect(Object.keys(theirs).length).toBeGreaterThan(10);
    for (const [measureName, value] of Object.entries(theirs)) {
      expect([measureName, ours[measureName]?.value]).toEqual([measureName, value]);
    }
    if (seed === null) expect(theirs["citation recall"]).toBe(1);
    else expect(theirs["citation recall"]).toBeLessThan(1);
  });

  it.each([
    ["oracle", null],
    ["a", 4],
    ["b", 31],
    ["c", 1975],
  ] as const)("facts agree: %s", (name, seed) => {
    const { hands } = ownFactReadings(ownFactFiles("evaluate/own-facts"), corpusTexts(folder));
    // The script asks for every kind of fact; we, only for those that were read in a passage.
    const full = hands.map((h, n) => ({
      organisations: [],
      tasks: [],
      responsibilities: [],
      indicators: [],
      ...JSON.parse(JSON.stringify(h)),
      name: `facts_${n}`,
    }));
    const readings = new Map(full.map((hand) => [hand.name, fabricateFacts(hand, seed)]));
    const project = store(`facts-${name}`, readings);
    for (const hand of full) {
      writeFileSync(join(project, `${hand.name}.txt`), hand.text);
      writeFileSync(join(project, `${hand.name}.json`), JSON.stringify(scriptFormat(hand)));
    }
    const printed = execFileSync(
      "python3",
      [
        join(folder, "measure", "facts.py"),
        project,
        "--project",
        project,
        "--json",
        "--cmd",
        "cat store/$(basename {} .txt).json",
      ],
      { encoding: "utf8" },
    );
    const theirs = JSON.parse(printed) as Record<string, number>;
    const ours = figuresOf(measureFacts(full, (hand) => readings.get(hand.name) as Reading));
    expect(Object.keys(theirs).length).toBeGreaterThan(15);
    for (const [measureName, value] of Object.entries(theirs))
      expect([measureName, ours[measureName]?.value]).toEqual([measureName, value]);
    for (const kind of ["organisation", "responsibility", "task", "target", "observation"])
      if (seed === null) expect(theirs[`${kind} F1`]).toBe(1);
      else expect(theirs[`${kind} F1`]).toBeLessThan(1);
  });

  it.each([
    ["oracle", null],
    ["a", 5],
    ["b", 99],
  ] as const)("the benchmark agrees: %s", (name, seed) => {
    const clauses = peerClauses(join(folder, "peer"));
    const negatives = peerNegatives(join(folder, "peer"));
    const readings = new Map([...clauses, ...negatives].map((row) => [row.id, fabricateClause(row, seed)]));
    const project = store(`peer-${name}`, readings);
    writeFileSync(join(project, "package.json"), JSON.stringify({ scripts: { vanban: "node print.mjs" } }));
    writeFileSync(
      join(project, "print.mjs"),
      `import { readFileSync } from "node:fs"; import { basename } from "node:path";
       for (const f of process.argv.slice(3)) if (f !== "--json")
         process.stdout.write(readFileSync("store/" + basename(f, ".txt") + ".json", "utf8"));`,
    );
    const run = spawnSync("python3", [join(folder, "measure", "peer.py"), project], { encoding: "utf8" });
    const marks = markPeer(clauses, negatives, (row) => readings.get(row.id) as Reading);
    const { ours } = marks;
    expect(run.stdout.trim(), run.stderr).toBe(
      `ours F1 ${f1Of(ours).toFixed(3)} (tp ${ours.tp} fp ${ours.fp} fn ${ours.fn}); where the peer answered: ` +
        `ours ${f1Of(marks.oursWherePeer).toFixed(3)}, peer ${f1Of(marks.peer).toFixed(3)}; ` +
        `spurious in 27 hard negatives ${marks.spurious.length}`,
    );
  });
});
