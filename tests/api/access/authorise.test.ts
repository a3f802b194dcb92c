import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { checkAccess } from "../../../src/api/access/authorise.js";
import type { Role } from "../../../src/api/access/roles.js";
import { packageRoot } from "../../../src/model/root.js";

const api = readFileSync(join(packageRoot, "api.graphql"), "utf8");
const schema = buildSchema(
  `${api}\nextend type Query { hidden: Document }\nextend type Document { secret: String }`,
);

const codeFor = (role: Role | null, query: string): unknown => {
  try {
    checkAccess(schema, parse(query), { who: "somebody", role });
    return "allowed";
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

it("refuses a field that the table does not name, wherever it stands, to everybody", () => {
  for (const query of [
    "{ hidden { id } }",
    "{ documents { secret } }",
    "{ a: documents { ...F } } fragment F on Document { implements { b: secret } }",
    "{ documents { ... on Document { ... { secret } } } }",
  ])
    for (const role of ["READER", "EDITOR", "ADMINISTRATOR"] as const)
      expect([query, codeFor(role, query)]).toEqual([query, "FORBIDDEN"]);
});

it("lets whoever may read ask what the schema holds; without a role nothing but that this is a Query", () => {
  const introspection = "{ __schema { types { name fields { name } } } }";
  expect(codeFor("READER", introspection)).toBe("allowed");
  expect(codeFor(null, introspection)).toBe("UNAUTHENTICATED");
  expect(codeFor(null, '{ __type(name: "Document") { name } }')).toBe("UNAUTHENTICATED");
  expect(codeFor(null, "{ documents { id } }")).toBe("UNAUTHENTICATED");
  expect(codeFor(null, "{ __typename }")).toBe("allowed");
});
