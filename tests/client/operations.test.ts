import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, type FieldNode, type OperationDefinitionNode, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { EDITS, QUESTIONS } from "../../src/client/operations.js";

const schema = buildSchema(readFileSync("api.graphql", "utf8"));
const manifest = JSON.parse(readFileSync("operations.json", "utf8"));
const fieldsOf = (type: "getQueryType" | "getMutationType") =>
  Object.keys(schema[type]()?.getFields() ?? {}).sort();

test("every question and every edit of the API has its function", () => {
  expect(Object.keys(QUESTIONS).sort()).toEqual(fieldsOf("getQueryType"));
  expect(Object.keys(EDITS).sort()).toEqual(fieldsOf("getMutationType"));
});

test.each(Object.entries({ ...QUESTIONS, ...EDITS }))(
  "%s asks for that one field, with all of its arguments, as a persisted operation",
  (name, { kind, text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const [definition] = parse(text).definitions as OperationDefinitionNode[];
    const fields = definition?.selectionSet.selections as FieldNode[];
    expect(fields.map((field) => field.name.value)).toEqual([name]);
    const type = kind === "query" ? schema.getQueryType() : schema.getMutationType();
    const given = fields[0]?.arguments?.map((argument) => argument.name.value);
    expect(given?.sort()).toEqual(
      type
        ?.getFields()
        [name]?.args.map((argument) => argument.name)
        .sort(),
    );
    expect(manifest[createHash("sha256").update(text).digest("hex")]).toBe(text);
  },
);
