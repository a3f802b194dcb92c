import { expect, it } from "vitest";
import { decideMention } from "../../src/identity/mention.js";

const decided = (document: string) => ({ document, candidates: [] });
const open = (...documents: string[]) => ({
  document: null,
  candidates: documents.map((document) => ({ document, score: 0.4, reasons: ["Cùng ký hiệu"] })),
});

it("one id decides it", () => {
  expect(decideMention([decided("a")])).toEqual(decided("a"));
  expect(decideMention([open("a", "b")])).toEqual(open("a", "b"));
});

it("several ids of one document decide it, of several documents do not", () => {
  expect(decideMention([decided("a"), decided("a")])).toEqual(decided("a"));
  expect(decideMention([decided("b"), decided("a")])).toMatchObject({
    document: null,
    candidates: [{ document: "a" }, { document: "b" }],
  });
});

it("an open id keeps it open, each document once with all reasons", () => {
  const { document, candidates } = decideMention([open("b", "a"), decided("a")]);
  expect(document).toBeNull();
  expect(candidates.map((c) => c.document)).toEqual(["a", "b"]);
  expect(candidates[0]?.reasons).toHaveLength(2);
});

it("none leaves it open without candidates", () => {
  expect(decideMention([])).toEqual({ document: null, candidates: [] });
});
