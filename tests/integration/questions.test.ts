import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type {
  DocumentAndNeighboursQuery,
  ImplementingDocumentsQuery,
  IssuedByPlaceQuery,
  WhichDocumentQuery,
} from "../../src/generated/operations.js";
import { packageRoot } from "../../src/model/root.js";
import { PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

const folder = join(packageRoot, "questions");
const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const text = (name: string) => readFileSync(join(folder, name), "utf8");

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
});
afterAll(() => world.close());

async function run<T>(name: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await world.ask<T>(text(`${name}.graphql`), variables);
  expect(errors).toBeUndefined();
  return data;
}

describe("named questions", () => {
  it.each(files)(
    "%s has its titles, one operation, a default for each variable it needs, and runs",
    async (name) => {
      expect(text(name)).toMatch(/^# vi: .+\?|^# vi: .+/);
      expect(text(name)).toMatch(/^# en: \S/m);
      const operations = parse(text(name)).definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
      expect(operations).toHaveLength(1);
      const { errors } = await world.ask(text(name));
      const unknown = errors?.filter((error) => error.extensions.code !== "NOT_FOUND") ?? [];
      expect(unknown).toEqual([]);
    },
  );

  it("tell what implements the resolution, with the sentence", async () => {
    const { lineage } = await run<ImplementingDocumentsQuery>("implementing-documents");
    expect(lineage.nodes.map((n) => n.document.id)).toEqual([RESOLUTION, PROGRAMME, PLAN]);
    expect(lineage.edges[0]).toMatchObject({ from: PROGRAMME, relation: "IMPLEMENTS", to: RESOLUTION });
    expect(lineage.edges[0]?.evidence[0]?.text).toContain(RESOLUTION);
  });

  it("tell which document a citation names", async () => {
    const { resolve } = await run<WhichDocumentQuery>("which-document");
    expect(resolve.map((r) => r.outcome)).toEqual(["AMBIGUOUS", "RESOLVED", "MISSING"]);
  });

  it("tell a document with its neighbours, and what a place issued", async () => {
    const { document } = await run<DocumentAndNeighboursQuery>("document-and-neighbours");
    expect(document?.implementedBy.map((d) => d.id)).toEqual([PLAN]);
    const { documents } = await run<IssuedByPlaceQuery>("issued-by-place", {
      from: "2018-01-01",
      to: "2018-12-31",
    });
    expect(documents.map((d) => d.symbol)).toEqual(["75-CTr/TU"]);
  });
});
