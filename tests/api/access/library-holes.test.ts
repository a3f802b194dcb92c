import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInputObjectType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { ACCESS } from "../../../src/api/access/table.js";
import { readModel } from "../../../src/api/augment.js";
import { packageRoot } from "../../../src/model/root.js";

const model = readModel();
const api = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));

/** The known holes of `@neo4j/graphql` 7.6.3 are in its own authorisation and filters, of which nothing is relied on. */
describe("known holes of the library", () => {
  it("authentication that top-level @cypher fields ignore: who may ask is our own table, for each of them too", () => {
    expect(model).not.toMatch(/@authentication|@authorization|@jwt/);
    const query = api.getQueryType();
    expect(
      isObjectType(query) && Object.keys(query.getFields()).filter((f) => !ACCESS.has(`Query.${f}`)),
    ).toEqual([]);
  });

  it("«none» that behaves as «some», and empty ones that are dropped: no filter over a relationship is there", () => {
    const inputs = Object.values(api.getTypeMap()).filter(isInputObjectType);
    const fields = inputs.flatMap((input) => Object.keys(input.getFields()));
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((f) => /^(?:some|none|all|single)$|_(?:SOME|NONE|ALL|SINGLE)$/.test(f))).toEqual([]);
  });

  it("claims of which the first alone is checked: tokens are checked by jose, and none by the library", () => {
    const context = readFileSync(join(packageRoot, "src", "api", "context.ts"), "utf8");
    expect(context).not.toMatch(/\b(?:token|jwt)\s*[:,]/);
  });
});
