import { describe, expect, it } from "vitest";
import { Relation } from "../../src/generated/enums.js";
import { lowerCase } from "../../src/reading/lower-case.js";
import { RELATIONS, type RelationEntry, type Trigger } from "../../src/vocabulary/relations.js";
import { inDecision, readingOf, relationsOf } from "../reading/told.js";

/** A trigger by itself, as it is matched: between words, a blank for any white space. */
const patternOf = (trigger: Trigger): RegExp =>
  new RegExp(`(?<![a-zà-ỹđ])(?:${trigger.pattern.replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`);

const withTriggers = RELATIONS.filter((entry) => entry.triggers.length > 0);
const examplesOf = (entry: RelationEntry) =>
  entry.triggers.flatMap((trigger) =>
    trigger.examples.map(([text, from, to]) => ({ trigger, text, from, to })),
  );

const byNameOf = ({ byName = [] }: RelationEntry) =>
  byName.flatMap(({ examples }) => examples.map(([text, from, to]) => ({ text, from, to })));

it("every relation of the model stands in the data once", () => {
  expect(RELATIONS.map((entry) => entry.relation).sort()).toEqual(Object.values(Relation).sort());
});

it("only what promulgates, approves or submits is rested upon by what it acts on", () => {
  expect(
    RELATIONS.filter((entry) => entry.upstream === "from")
      .map((entry) => entry.relation)
      .sort(),
  ).toEqual(["APPROVES", "PROMULGATES", "SUBMITS"]);
});

describe.each(withTriggers)("$relation", (entry) => {
  it("has a counter-example, and an example for each trigger", () => {
    expect(entry.counterExamples.length).toBeGreaterThan(0);
    for (const trigger of entry.triggers) expect(trigger.examples.length, trigger.pattern).toBeGreaterThan(0);
  });

  it.each(examplesOf(entry))("$text", ({ trigger, text, from, to }) => {
    expect(lowerCase(text)).toMatch(patternOf(trigger));
    expect(relationsOf(readingOf(inDecision(text)))).toContain(`${from} ${entry.relation} ${to}`);
  });

  it.each(byNameOf(entry))("$text, by the name of what acts", ({ text, from, to }) => {
    expect(relationsOf(readingOf(inDecision(text)))).toContain(`${from} ${entry.relation} ${to}`);
  });

  it.each(entry.counterExamples.map((text) => ({ text })))("is not told by «$text»", ({ text }) => {
    const told = readingOf(inDecision(text)).statements.filter((s) => s.relation === entry.relation);
    expect(told).toEqual([]);
  });
});
