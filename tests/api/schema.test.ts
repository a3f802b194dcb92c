import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLObjectType,
  GraphQLScalarType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { augmentedSchema, readModel } from "../../src/api/augment.js";
import { printContract, printReadingSchema } from "../../src/api/contract.js";
import { MOST_COST, reckon } from "../../src/api/limits/cost.js";
import { MOST_DOCUMENTS } from "../../src/api/limits/shape.js";
import { WEIGHTS } from "../../src/api/limits/weights.js";
import { DocumentType, Relation } from "../../src/generated/enums.js";
import { packageRoot } from "../../src/model/root.js";
import { RELATIONS } from "../../src/vocabulary/relations.js";

const model = readModel();
const api = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
const committed = (name: string) => readFileSync(join(packageRoot, name), "utf8");

/** Inverse names that no rule gives. */
const INVERSE: Partial<Record<Relation, string>> = {
  BASED_ON: "basisOf",
  CITES: "citedBy",
  RESPONDS_TO: "respondedToBy",
  SUBMITS: "submittedBy",
};

const camel = (name: string) =>
  name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const inverse = (relation: Relation): string =>
  INVERSE[relation] ?? `${camel(relation).replace(/(e?)s$/, "$1")}`.replace(/e?$/, "edBy");

describe("the model", () => {
  const documents = api.getType("Document") as GraphQLObjectType;

  it.each(Object.values(Relation))("%s has its two fields and its entry in the vocabulary", (relation) => {
    const fields = documents.getFields();
    const missing = [
      ...[camel(relation), inverse(relation)]
        .filter((f) => !fields[f])
        .map((f) => `schema.graphql: Document.${f}`),
      ...(RELATIONS.some((entry) => entry.relation === relation)
        ? []
        : [`src/vocabulary/relations.ts: ${relation}`]),
    ];
    expect(missing).toEqual([]);
    for (const [field, direction] of [
      [camel(relation), "OUT"],
      [inverse(relation), "IN"],
    ])
      expect(model).toMatch(
        new RegExp(
          `\\b${field}: \\[Document!\\]!\\s+@relationship\\(type: "${relation}", direction: ${direction},`,
        ),
      );
  });

  it("knows no relation in the vocabulary twice", () => {
    const named = RELATIONS.map((entry) => entry.relation);
    expect(named).toHaveLength(new Set(named).size);
  });

  it("limits every type's lists, and filters by no relationship", () => {
    const types = [...model.matchAll(/^type (\w+) @node\b(.*)\{$/gm)];
    expect(types.length).toBeGreaterThan(4);
    for (const [, name, directives] of types)
      expect([name, directives]).toEqual([name, expect.stringMatching(/@limit\(default: \d+, max: \d+\)/)]);
    const relationships = model.match(/@relationship\([^)]*\)\s+(@\w+\([^)]*\))?/g) ?? [];
    expect(relationships.length).toBeGreaterThan(40);
    for (const one of relationships) {
      expect(one).toContain("aggregate: false");
      expect(one).toContain("@filterable(byValue: false, byAggregate: false)");
    }
    expect(model).toContain(
      `type Document @node @plural(value: "documents") @query(read: true, aggregate: false) @limit(default: 50, max: ${MOST_DOCUMENTS})`,
    );
  });

  it("gives away no connection, no aggregate, no inner property and no way to write", () => {
    // What can be written is ours, by name; the library makes nothing that writes.
    const written = Object.keys(api.getMutationType()?.getFields() ?? {});
    expect(written.filter((name) => !new RegExp(`^  ${name}\\(`, "m").test(model))).toEqual([]);
    expect(written.filter((name) => /^(?:create|update|delete)/.test(name))).toEqual([]);
    expect(api.getSubscriptionType()).toBeFalsy();
    const names = Object.values(api.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [],
    );
    for (const hidden of [/Connection$/, /aggregate/i, /Folded$/, /fingerprint/, /^some$|^none$|^single$/])
      expect(names.filter((name) => hidden.test(name))).toEqual([]);
    const passage = api.getType("Passage") as GraphQLObjectType;
    expect(passage.getFields().text).toBeUndefined();
    for (const type of ["DocumentWhere", "MentionWhere"]) {
      const input = api.getType(type);
      const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      expect(fields.filter((f) => ["implements", "document", "passage", "mentions"].includes(f))).toEqual([]);
    }
  });
});

describe("generated files", () => {
  it("are printed without a database, and current", { timeout: 60_000 }, async () => {
    expect(committed("api.graphql")).toBe(await printContract());
    expect(committed("reading.schema.json")).toBe(printReadingSchema());
  });

  it("name in the Reading's schema what the model names", () => {
    const schema = JSON.parse(committed("reading.schema.json"));
    expect(schema.properties.statements.items.properties.relation.enum).toEqual(Object.values(Relation));
    expect(schema.properties.documents.items.properties.type.enum).toEqual(Object.values(DocumentType));
  });

  it("hold enums whose keys are their values", () => {
    for (const one of [Relation, DocumentType])
      for (const [key, value] of Object.entries(one)) expect(key).toBe(value);
  });
});

describe("a Date", () => {
  let date: GraphQLScalarType;
  beforeAll(async () => {
    date = (await augmentedSchema({})).getType("Date") as GraphQLScalarType;
    expect(date).toBeInstanceOf(GraphQLScalarType);
  });

  it("is the day as written, wherever the server stands", () => {
    expect(String(date.parseValue("2018-07-25"))).toBe("2018-07-25");
    expect(String(date.parseLiteral({ kind: Kind.STRING, value: "2020-02-29" }))).toBe("2020-02-29");
  });

  it.each(["2018-02-31", "2018-13-01", "2018", "abc", "", "2018-7-25", "25/7/2018", 5, null, {}])(
    "is not %s",
    (given) => {
      expect(() => date.parseValue(given)).toThrow("is no date");
    },
  );
});

describe("the cost of an operation", () => {
  const types = Object.values(api.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
  );
  /** Pages, of which the question's `first` says how many there are. */
  const paged = new Set(
    Object.values(api.getQueryType()?.getFields() ?? {})
      .filter(({ args }) => args.some(({ name }) => name === "first"))
      .map(({ type }) => getNamedType(type).name),
  );

  it("knows how many there are of every list that takes no limit", () => {
    const unknown = types.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
        const list = isListType(getNullableType(of)) && isObjectType(getNamedType(of));
        const told = args.some((arg) => ["limit", "first"].includes(arg.name)) || paged.has(type.name);
        return list && !told && !WEIGHTS[`${type.name}.${name}`] ? [`${type.name}.${name}`] : [];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it("grows with the drafts that are tried and the words that are looked for", () => {
    const cost = (query: string) => reckon(api, parse(query), {});
    const drafts = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: check(text: "a") { citations { outcome } }`).join(" ")} }`;
    expect(cost(drafts(4))).toBeLessThan(MOST_COST);
    expect(cost(drafts(5))).toBeGreaterThan(MOST_COST);
    const words = (n: number) => cost(`{ search(text: "${"a ".repeat(n)}") { items { kind } } }`);
    expect(words(200) - words(100)).toBe(words(100) - words(0));
    expect(words(200)).toBeGreaterThan(words(100));
  });
});
