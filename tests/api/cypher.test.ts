import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BASED_ON_TYPES, GENEALOGY } from "../../src/actions/genealogy.js";
import { Relation } from "../../src/generated/enums.js";
import { packageRoot } from "../../src/model/root.js";
import { RELATIONS } from "../../src/vocabulary/relations.js";

const text = (name: string) => readFileSync(join(packageRoot, "cypher", "ask", `${name}.cypher`), "utf8");
const upstream = (end: "to" | "from") =>
  RELATIONS.filter((entry) => entry.upstream === end)
    .map((entry) => entry.relation)
    .sort();

/** The relation types that a file's patterns name, with the side of `d` from which they are walked. */
function patterns(name: string): { out: string[][]; into: string[][] } {
  const of = (pattern: RegExp) =>
    [...text(name).matchAll(pattern)].map((m) => (m[1] ?? "").split("|").sort());
  return { out: of(/\(d\)-\[e:([A-Z_|]+)\]->/g), into: of(/\(d\)<-\[e:([A-Z_|]+)\]-/g) };
}

describe("the Cypher of lineage", () => {
  it("walks every relation of the model, from the end that rests on the other", () => {
    const to = upstream("to");
    const from = upstream("from");
    expect([...to, ...from].sort()).toEqual(Object.values(Relation).sort());
    expect(patterns("lineage-up")).toEqual({ out: [to], into: [from] });
    expect(patterns("lineage-down")).toEqual({ out: [from], into: [to] });
    expect(patterns("lineage-nodes")).toEqual({ out: [to, from], into: [from, to] });
  });

  it("finds ways along every relation of the model", () => {
    const all = Object.values(Relation).sort();
    for (const name of ["path", "path-hops"]) {
      const named = [...text(name).matchAll(/\[e:([A-Z_|]+)\]/g)].map((m) => (m[1] ?? "").split("|").sort());
      expect(named).toEqual([all]);
    }
  });

  it("takes all relations but a mere citation for genealogy", () => {
    expect([...GENEALOGY, Relation.CITES].sort()).toEqual(Object.values(Relation).sort());
    expect(BASED_ON_TYPES).not.toContain("LAW");
    expect(BASED_ON_TYPES).toHaveLength(9);
  });
});
