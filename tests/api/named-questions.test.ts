import { describe, expect, it } from "vitest";
import { namedQuestion, namedQuestions } from "../../src/api/named-questions.js";

describe.each(namedQuestions())("the question $name", ({ title, about, variables }) => {
  it("has a title and a description in both languages", () => {
    for (const words of [title.vi, title.en, about.vi, about.en]) expect(words).toMatch(/\S/);
  });

  it("tells each of its variables in both languages, with an example where one is needed", () => {
    for (const { name, label, type, example } of variables) {
      expect({ name, ...label }).toEqual({
        name,
        vi: expect.stringMatching(/\S/),
        en: expect.stringMatching(/\S/),
      });
      if (type.endsWith("!")) expect({ name, example }).toEqual({ name, example: expect.any(String) });
    }
  });
});

describe("named questions", () => {
  it("are read with their operation, by name", () => {
    const question = namedQuestion("implementing-documents");
    expect(question.variables).toMatchObject([
      { name: "root", type: "ID!", example: '"vn/29-nq-tw/2018-07-25"' },
    ]);
    expect(question.text).toMatch(/query ImplementingDocuments/);
  });

  it("say which there are where none is called so", () => {
    expect(() => namedQuestion("implementing")).toThrow(
      /“implementing”; there are: .*implementing-documents/,
    );
  });
});
