import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInputObjectType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { may, ROLES } from "../../../src/api/access/roles.js";
import { ACCESS } from "../../../src/api/access/table.js";
import { packageRoot } from "../../../src/model/root.js";

const schema = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
const fields = types
  .filter(isObjectType)
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

describe("the table of who may do what", () => {
  it("names every field of the schema; add what is missing to src/api/access/table.ts", () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter((field) => !ACCESS.has(field))).toEqual([]);
  });

  it("names nothing that the schema lacks", () => {
    const known = new Set(fields);
    expect([...ACCESS.keys()].filter((field) => !known.has(field))).toEqual([]);
  });

  it("lets no reader change anything", () => {
    const mutations = fields.filter((field) => field.startsWith("Mutation."));
    expect(mutations.filter((field) => ACCESS.get(field) === "READER")).toEqual([]);
  });

  it("lets nobody find or sort by what only others may read, which would tell it", () => {
    const inputs = types.filter(isInputObjectType).filter(({ name }) => /(?:Where|Sort)$/.test(name));
    expect(inputs.length).toBeGreaterThan(5);
    const told = inputs.flatMap((input) => {
      const type = input.name.replace(/(?:Where|Sort)$/, "");
      return Object.keys(input.getFields()).map((field) => `${type}.${field}`);
    });
    expect(told.filter((field) => ACCESS.has(field) && ACCESS.get(field) !== "READER")).toEqual([]);
  });

  it("gives each role what those below it may do, and nothing to none", () => {
    const held = ROLES.map((role) => ROLES.filter((needed) => may({ role }, needed)));
    expect(held).toEqual([["READER"], ["READER", "EDITOR"], ["READER", "EDITOR", "ADMINISTRATOR"]]);
    expect(ROLES.some((needed) => may({ role: null }, needed))).toBe(false);
  });
});
