import { read } from "../src/identity/read.js";
import type { Bench, Table } from "./bench.js";
import { HOSTILE, PLAIN } from "./hostile.js";
import { MEGABYTE, memory } from "./reading-memory.js";
import { bytesOf, filled, texts } from "./texts.js";

const INPUT = { name: "bench.txt", sha256: "0".repeat(64), mediaType: "text/plain" };
const ROUNDS = 9;
/** A hostile text is not tried ten times as long when this many seconds went into the short one. */
const PATIENCE_S = 0.6;

/** Processor seconds of reading the texts, all threads of the process: what else the machine does counts for little. */
function seconds(all: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of all) read(text, INPUT);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

const rounds = (all: readonly string[], n: number): number =>
  median(Array.from({ length: n }, () => seconds(all)));
const rate = (bytes: number, time: number): string => (bytes / MEGABYTE / time).toFixed(1);

function speed(kind: string, all: readonly string[]): Table {
  for (let n = 0; n < 8; n += 1) seconds(all);
  const once = rounds(all, ROUNDS);
  const ten = rounds(
    all.map((text) => `${text}\n\n`.repeat(10)),
    3,
  );
  const bytes = bytesOf(all);
  return {
    caption: `Speed over ${kind === "corpus" ? "the real documents" : "our own examples, repeated"}, ${all.length} texts; the goals are 5 MB/s and at most 12 times the time for 10 times the text.`,
    rows: [
      ["", "MB", "seconds", "MB/s"],
      ["each text once", (bytes / MEGABYTE).toFixed(2), once.toFixed(3), rate(bytes, once)],
      [
        "each text ten times as long",
        ((bytes * 10) / MEGABYTE).toFixed(2),
        ten.toFixed(3),
        rate(bytes * 10, ten),
      ],
      ["ratio of the times", "", (ten / once).toFixed(1), ""],
    ],
  };
}

function hostile(say: (line: string) => void): Table {
  const tenth = MEGABYTE / 10;
  const pair = (piece: string): [number, number | null] => {
    const short = rounds([filled(piece, tenth)], 3);
    return [short, short > PATIENCE_S ? null : seconds([filled(piece, MEGABYTE)])];
  };
  pair(PLAIN);
  const [plainShort, plainLong] = pair(PLAIN) as [number, number];
  const row = (name: string, [short, long]: readonly [number, number | null]): string[] => {
    const cells =
      long === null
        ? ["–", "–", "–"]
        : [long.toFixed(2), (long / short).toFixed(1), (long / plainLong).toFixed(1)];
    return [name, short.toFixed(3), ...cells];
  };
  const rows = Object.entries(HOSTILE).map(([name, piece]) => {
    const made = row(name, pair(piece));
    say(made.join("  "));
    return made;
  });
  return {
    caption:
      "Hostile texts: nothing but one piece over and over. Ten times the text may take some 12 times the time.",
    rows: [
      ["piece", "seconds for 0.1 MB", "for 1 MB", "ratio", "times plain text"],
      row("plain text", [plainShort, plainLong]),
      ...rows,
    ],
  };
}

export const reading: Bench = {
  title: "Reading",
  about: `The whole reading of a text, from the stored text to the finished reading, on one core. Bytes are UTF-8; seconds are
processor time of the process with its garbage collector; medians of ${ROUNDS} rounds (3 for the longer texts).`,
  run: async (say) => {
    const { kind, texts: all } = texts();
    say("reading: memory");
    const used = await memory(all);
    say("reading: speed");
    const fast = speed(kind, all);
    say("reading: hostile texts");
    return [fast, used, hostile(say)];
  },
};
