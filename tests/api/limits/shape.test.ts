import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { limitsRule, MOST_LISTS } from "../../../src/api/limits/shape.js";
import { packageRoot } from "../../../src/model/root.js";

const schema = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
const told = (query: string) => validate(schema, parse(query), [limitsRule]).map(({ message }) => message);
const many = (count: number, field = "implements(limit: 1) { id }") =>
  Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(" ");

const tooMany = [expect.stringMatching(/^The operation has lists of nodes: \d+; 30 is the most/)];

it("counts lists of nodes wherever they stand: side by side, within each other, in fragments before or after", () => {
  expect(told(`{ documents { ${many(MOST_LISTS - 1)} } }`)).toEqual([]);
  expect(told(`{ documents { ${many(MOST_LISTS)} } }`)).toEqual(tooMany);
  const within = "implements { id implementedBy { id } }";
  expect(told(`{ documents { ${many(14, within)} } }`)).toEqual([]);
  expect(told(`{ documents { ${many(15, within)} } }`)).toEqual(tooMany);
  const ten = `fragment Ten on Document { ${many(10)} }`;
  const twice = 'query { document(id: "x") { ...Ten ... on Document { citedBy { ...Ten } } } }';
  for (const query of [`${ten} ${twice}`, `${twice} ${ten}`]) expect(told(query)).toEqual([]);
  const thrice = `{ documents { ...Ten citedBy { ...Ten cites { ...Ten } } } } ${ten}`;
  expect(told(thrice)).toEqual(tooMany);
  expect(told(`{ lineage(root: "x") { nodes { document { ${many(MOST_LISTS + 1)} } } } }`)).toEqual(tooMany);
});

it("counts no values, and no lists of ours that one question answers", () => {
  expect(told(`{ documents { ${many(200, "title")} } }`)).toEqual([]);
  expect(told(`{ lineage(root: "x") { ${many(60, "edges { id evidence { text } }")} } }`)).toEqual([]);
});
