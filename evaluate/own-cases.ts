import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "../src/actions/check.js";
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

/** The cases of one rule; `base`: the texts that are loaded before, since the rule looks at them. */
export interface OwnCases {
  readonly rule: string;
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

/** The cases in one file: apart by lines of «---»; the first line may say `base`, or `ask` and the day. */
export function parseCases(rule: string, file: string): OwnCases {
  const parts = file.trim().split(/\n---\n/);
  const base = parts.filter((part) => part.startsWith("base\n")).map((part) => part.slice("base\n".length));
  const cases = parts
    .filter((part) => !part.startsWith("base\n"))
    .map((part) => {
      const [, asOf = AS_OF, text = part] = /^ask (\S+)\n([\s\S]*)$/.exec(part) ?? [];
      return { asOf, ...marked(text) };
    });
  return { rule, base, cases };
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
const tells = ({ evidence, detail }: FindingAnswer, mark: Mark): boolean =>
  evidence.some((e) => e.source === null && e.start < mark.end && mark.start < e.end) &&
  names(detail, mark.words);

async function tally(graph: Graph, { rule, cases }: OwnCases): Promise<OwnTally> {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const { text, asOf, marks } of cases) {
    const told = await check(graph, { text, place: "kon-tum", asOf }, asOf);
    const found = told.findings.filter((finding) => finding.rule === rule);
    const good = found.filter((finding) => marks.some((mark) => tells(finding, mark)));
    right += good.length;
    wrong.push(...found.filter((one) => !good.includes(one)).map((one) => one.detail));
    missed.push(...marks.filter((mark) => !good.some((one) => tells(one, mark))).map((mark) => mark.words));
  }
  return { right, wrong, missed };
}

/** Checks the own cases of every rule as drafts; the graph must be empty, and is afterwards. */
export async function runOwnCases(graph: Graph, all: readonly OwnCases[]): Promise<Map<string, OwnTally>> {
  const tallies = new Map<string, OwnTally>();
  for (const one of all) {
    for (const text of one.base) {
      const source = {
        name: "base.txt",
        sha256: sha256(text),
        mediaType: "text/plain",
        place: null,
        asOf: null,
      };
      await loadReading(graph, read(text, source), text, { who: "evaluate" });
    }
    tallies.set(one.rule, await tally(graph, one));
    for (const text of one.base) await unloadSource(graph, sha256(text), { who: "evaluate" });
  }
  return tallies;
}
