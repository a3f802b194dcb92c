import { expect, test } from "vitest";
import { blanksOf, variablesOf } from "../../src/explorer/home/blanks.js";
import { QUESTIONS } from "../../src/explorer/home/questions.js";

test("every variable of every named question is a blank with a label in both languages", () => {
  expect(QUESTIONS.length).toBeGreaterThan(15);
  for (const { name, operation, blanks } of QUESTIONS) {
    const head = operation.slice(0, operation.indexOf("{"));
    const declared = [...head.matchAll(/\$(\w+):/g)].map(([, variable]) => variable);
    expect([name, blanks.map((blank) => blank.name)]).toEqual([name, declared]);
    for (const { name: variable, label } of blanks)
      expect([name, label.vi, label.en]).not.toContain(`$${variable}`);
  }
});

test("what is typed becomes what the type asks for; an empty blank is not given", () => {
  const blanks = blanksOf(
    '# $ids vi: mã\nquery Q($ids: [ID!]! = ["vn/a", "vn/b"], $n: Int! = 20, $day: Date, $text: String! = "a \\"b\\", c") {\n  x\n}',
  );
  expect(blanks.map(({ filled }) => filled)).toEqual(["vn/a\nvn/b", "20", "", 'a "b", c']);
  expect(variablesOf(blanks, { ids: " vn/c \n\n", text: " " })).toEqual({ ids: ["vn/c"], n: 20 });
});
