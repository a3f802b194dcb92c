import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../../src/model/root.js";
import { anchoredPatterns } from "../../../src/reading/anchors/anchored.js";
import { searched } from "../../../src/reading/anchors/find.js";
import { isLetterAt } from "../../../src/reading/boundary.js";
import { recognise } from "../../../src/reading/recognise.js";

const folder = join(packageRoot, "examples");
const text = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n\n");
// Imports the recognisers with all their patterns.
recognise("");

/** Whether a span begins or ends in the middle of a word. */
const cutsWord = (words: string, { start, end }: { start: number; end: number }): boolean =>
  [start, end].some((at) => at > 0 && isLetterAt(words, at - 1) && isLetterAt(words, at));

test("an anchored pattern matches where the pattern matches, but for the insides of words", () => {
  const seen = searched(text);
  let found = 0;
  for (const anchored of anchoredPatterns()) {
    const words = anchored.on === "printed" ? seen.text : seen.lower;
    const { source, flags } = anchored.pattern;
    const whole = (matches: Iterable<RegExpExecArray>): (readonly [number, string])[] =>
      [...matches]
        .map((m) => [m.index, m[0]] as const)
        .filter(([start, match]) => !cutsWord(words, { start, end: start + match.length }));
    const expected = whole(words.matchAll(new RegExp(source, `${flags}g`)));
    expect(whole(anchored.in(seen))).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(100);
});

test("places between two offsets", () => {
  const seen = searched("Luật này, Luật kia và Luật khác");
  const law = anchoredPatterns().find((p) => p.words.has("luật"));
  if (!law) throw new Error("no rule begins with «luật»");
  expect(seen.anchors.of(law)).toEqual([0, 10, 22]);
  expect(seen.anchors.between(law, 0, 10)).toEqual([0]);
  expect(seen.anchors.between(law, 1, 11)).toEqual([10]);
});
