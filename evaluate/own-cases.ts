import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "../src/actions/check.js";
import { findings } from "../src/actions/findings.js";
import { inspect } from "../src/actions/inspect.js";
import type { Graph } from "../src/graph/connect.js";
import { loadReading } from "../src/graph/load.js";
import { unloadSource } from "../src/graph/unload.js";
import { read } from "../src/identity/read.js";
import type { FindingAnswer } from "../src/model/answers.js";
import { sha256 } from "./corpus.js";

/** Words that their author says a rule must tell of: UTF-16 offsets into the case's text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text of our own for one rule, checked as a draft that speaks on `asOf`, with all that is wrong in it. */
export interface OwnCase {
  readonly text: string;
  readonly asOf: string;
  readonly marks: readonly Mark[];
}

/**
 * The cases of one rule; `base`: the texts that are loaded before, since the rule looks at them. `stored`: the day at
 * which the rule is run over the cases where it looks at what is not there, or at what several documents tell; then
 * they are loaded all together.
 */
export interface OwnCases {
  readonly rule: string;
  readonly stored: string | null;
  readonly base: readonly string[];
  readonly cases: readonly OwnCase[];
}

/** What a rule found in its own cases: hits that are marked, hits that are not, marks without a hit. */
export interface OwnTally {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const AS_OF = "2026-06-01";
const OPEN = "⟦";
const CLOSE = "⟧";

/** A text without its marks, and what they marked. */
function marked(written: string): Pick<OwnCase, "text" | "marks"> {
  const marks: Mark[] = [];
  let text = "";
  for (const part of written.split(OPEN)) {
    const [inside = "", after] = part.split(CLOSE);
    if (after === undefined) text += part;
    else {
      marks.push({ start: text.length, end: text.length + inside.length, words: inside });
      text += inside + after;
    }
  }
  return { text, marks };
}

/**
 * The cases in one file: apart by lines of «---»; the first line of one may say `base`, or `ask` and the day; the first
 * line of all `stored` and the day.
 */
export function parseCases(rule: string, file: string): OwnCases {
  const [, stored = null, rest = file] = /^stored (\S+)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const parts = rest.trim().split(/\n---\n/);
  const base = parts.filter((part) => part.startsWith("base\n")).map((part) => part.slice("base\n".length));
  const cases = parts
    .filter((part) => !part.startsWith("base\n"))
    .map((part) => {
      const [, asOf = AS_OF, text = part] = /^ask (\S+)\n([\s\S]*)$/.exec(part) ?? [];
      return { asOf, ...marked(text) };
    });
  return { rule, stored, base, cases };
}

export const ownCasesIn = (folder: string): OwnCases[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseCases(basename(name, ".txt"), readFileSync(join(folder, name), "utf8")));

const letters = (words: string): string =>
  words
    .normalize("NFC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a sentence names what is marked: the number of its symbol, else its words. */
function names(detail: string, words: string): boolean {
  const number = /(\d+)\s*[-/]/.exec(words)?.[1] ?? /\d+/.exec(words)?.[0];
  if (number === undefined) return letters(detail).includes(letters(words));
  const symbol = new RegExp(`(?<![\\d/])0*${Number(number)}[-/]`);
  return symbol.test(detail) || letters(detail).includes(letters(words));
}

/** Whether a finding tells of what is marked: its words in the draft touch the mark, and it names the same. */
const tells = ({ evidence, detail }: FindingAnswer, mark: Mark, source: string | null): boolean =>
  evidence.some((e) => e.source === source && e.start < mark.end && mark.start < e.end) &&
  names(detail, mark.words);

/** What was found over all marks: `told` says whether a finding tells of a mark. */
function compare<M extends Mark>(
  found: readonly FindingAnswer[],
  marks: readonly M[],
  told: (finding: FindingAnswer, mark: M) => boolean,
): OwnTally {
  const good = found.filter((finding) => marks.some((mark) => told(finding, mark)));
  return {
    right: good.length,
    wrong: found.filter((one) => !good.includes(one)).map((one) => one.detail),
    missed: marks.filter((mark) => !good.some((one) => told(one, mark))).map((mark) => mark.words),
  };
}

async function tallyDrafts(graph: Graph, { rule, cases }: OwnCases): Promise<OwnTally> {
  const tallies: OwnTally[] = [];
  for (const { text, asOf, marks } of cases) {
    const told = await check(graph, { text, place: "kon-tum", asOf }, asOf);
    const found = told.findings.filter((finding) => finding.rule === rule);
    tallies.push(compare(found, marks, (finding, mark) => tells(finding, mark, null)));
  }
  return {
    right: tallies.reduce((sum, one) => sum + one.right, 0),
    wrong: tallies.flatMap((one) => one.wrong),
    missed: tallies.flatMap((one) => one.missed),
  };
}

const SO_MANY = 200;

async function tallyStored(graph: Graph, { rule, cases }: OwnCases, today: string): Promise<OwnTally> {
  for (const { text } of cases) await load(graph, text);
  await inspect(graph, today);
  const { items } = await findings(graph, { rules: [rule], first: SO_MANY });
  const marks = cases.flatMap(({ text, marks }) => marks.map((mark) => ({ ...mark, source: sha256(text) })));
  const tally = compare(items, marks, (finding, mark) => tells(finding, mark, mark.source));
  for (const { text } of cases) await unloadSource(graph, sha256(text), { who: "evaluate" });
  return tally;
}

async function load(graph: Graph, text: string): Promise<void> {
  const source = { name: "own.txt", sha256: sha256(text), mediaType: "text/plain", place: null, asOf: null };
  await loadReading(graph, read(text, source), text, { who: "evaluate" });
}

/**
 * Checks the own cases of every rule, as drafts or stored together; the graph must be empty, and is afterwards.
 */
export async function runOwnCases(graph: Graph, all: readonly OwnCases[]): Promise<Map<string, OwnTally>> {
  const tallies = new Map<string, OwnTally>();
  for (const one of all) {
    for (const text of one.base) await load(graph, text);
    const { stored } = one;
    tallies.set(one.rule, await (stored ? tallyStored(graph, one, stored) : tallyDrafts(graph, one)));
    for (const text of one.base) await unloadSource(graph, sha256(text), { who: "evaluate" });
  }
  return tallies;
}
