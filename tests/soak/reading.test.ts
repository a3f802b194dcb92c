import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/model/root.js";
import { corpusTest } from "../corpus.js";
import { numbers } from "../files/mutations.js";
import { expectSpansHold } from "../reading/spans.js";
import { readingOf } from "../reading/told.js";

/** 300 in every run; `npm run soak` makes 10,000. */
const MANY = process.env.SOAK ? 10_000 : 300;
/** Processor time, so that what else the machine does counts for nothing. */
const LONGEST_MS = 2_000;

const textsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** The `n`-th mutation: units flipped, the text cut off, pieces of two texts spliced, a piece repeated. */
function mutated(texts: readonly string[], n: number): string {
  const below = numbers(n * 7_919 + 17);
  const text = texts[below(texts.length)] as string;
  const piece = (from: string): string => {
    const at = below(from.length);
    return from.slice(at, at + 1 + below(3_000));
  };
  switch (n % 4) {
    case 0: {
      const units = text.split("");
      for (let k = 1 + below(40); k > 0; k -= 1)
        units[below(units.length)] = String.fromCharCode(below(3) === 0 ? below(0x10000) : 32 + below(96));
      return units.join("");
    }
    case 1:
      return text.slice(below(text.length));
    case 2: {
      const at = below(text.length);
      return text.slice(0, at) + piece(texts[below(texts.length)] as string) + text.slice(at + below(2_000));
    }
    default:
      return text.slice(0, below(4_000)) + piece(text).repeat(1 + below(30));
  }
}

function survives(texts: readonly string[], times: number): void {
  for (let n = 0; n < times; n += 1) {
    const text = mutated(texts, n);
    const before = process.cpuUsage();
    const reading = readingOf(text);
    const { user } = process.cpuUsage(before);
    if (user / 1_000 > LONGEST_MS)
      expect.fail(`mutation ${n} of ${text.length} units took ${user / 1_000} ms`);
    try {
      expectSpansHold(text, reading);
    } catch (cause) {
      throw new Error(`mutation ${n}`, { cause });
    }
  }
}

it(`${MANY} mutations of the examples are read within two seconds each`, () => {
  survives(textsOf(join(packageRoot, "examples")), MANY);
}, 3_600_000);

corpusTest(
  `${MANY} mutations of its texts are read within two seconds each`,
  (folder) => survives(textsOf(join(folder, "texts")), MANY),
  3_600_000,
);
