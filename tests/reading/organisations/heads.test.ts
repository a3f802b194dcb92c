import { describe, expect, test } from "vitest";
import { findBodies } from "../../../src/reading/organisations/find.js";
import { view } from "../../../src/reading/view.js";
import { ORGANISATION_HEADS } from "../../../src/vocabulary/organisations.js";

const bodiesIn = (text: string) => {
  const seen = view(text);
  return findBodies(seen, []).map((b) => ({ ...b, printed: seen.text.slice(b.start, b.end) }));
};

describe.each(ORGANISATION_HEADS.map((head) => [head.name, head] as const))("%s", (_, head) => {
  test.each(head.examples)("«%s» is one body", (example) => {
    const found = bodiesIn(`Giao ${example} làm đầu mối.`);
    expect(found.map((b) => b.printed)).toEqual([example]);
    expect(found[0]?.kind).toBeTypeOf("string");
  });
  test.each([...(head.counterExamples ?? [])])("«%s» is none of its kind", (words) => {
    const found = bodiesIn(`Việc ${words} còn chậm.`);
    expect(found.filter((b) => b.printed === words && b.name.startsWith(head.name))).toEqual([]);
  });
});
