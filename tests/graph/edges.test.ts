import { expect, it } from "vitest";
import { Relation } from "../../src/generated/enums.js";
import { cypherText } from "../../src/graph/cypher.js";

it("every relation's edges are taken out before they are projected anew", () => {
  const [, names] = /-\[e:([A-Z_|]+)\]->/.exec(cypherText("drop-edges")) ?? [];
  expect(names?.split("|").sort()).toEqual(Object.values(Relation).sort());
});
