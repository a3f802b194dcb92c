import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { askAt } from "../../bench/limits/ask.js";
import { climb, type Tried } from "../../bench/limits/climb.js";
import { Generator } from "../../bench/limits/generate.js";
import { poolOf } from "../../bench/limits/pool.js";
import { packageRoot } from "../../src/model/root.js";
import { numbers } from "../files/mutations.js";
import { WORLD } from "./api-world.js";
import { dump } from "./dump.js";
import { served, type World } from "./served.js";

/** Strings that mean something to Cypher, Lucene, HTML, XML, CSV, paths, logs and Unicode. */
const HOSTILE = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  "`) MATCH (n) DETACH DELETE n //",
  "\\u0027 RETURN 1 AS x",
  "title:* AND (a OR b) ~2 ^3 [a TO z] \\",
  '+-&&||!(){}[]^"~*?:\\/',
  "<script>alert(1)</script>&<!ENTITY x SYSTEM 'file:///etc/passwd'>",
  '=HYPERLINK("http://evil.example")',
  "../../../../etc/passwd",
  "\u0000\u202e\ufeff\u{10ffff}",
  "\n\r\n2018-07-25\tINFO forged",
  "x".repeat(3_000),
] as const;

const api = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
const roots = [
  ["query", api.getQueryType()],
  ["mutation", api.getMutationType()],
] as const;

/** A value of this type that holds the string wherever a string may stand; other scalars are ordinary. */
function value(type: GraphQLInputType, text: string, depth = 0): unknown {
  if (isNonNullType(type)) return value(type.ofType, text, depth);
  if (isListType(type)) return [value(type.ofType, text, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    if (depth > 1) return {};
    const fields = Object.values(type.getFields()).filter(({ name }) => !/^(?:AND|OR|NOT)$/.test(name));
    const said = fields.map((f) => [f.name, value(f.type, text, depth + 1)]);
    return Object.fromEntries(type.name.endsWith("Sort") ? said.slice(0, 1) : said.slice(0, 12));
  }
  const plain: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: "2018-07-25",
    DateTime: "2018-07-25T00:00:00Z",
  };
  return plain[type.name] ?? text;
}

const selection = (field: GraphQLField<unknown, unknown>): string =>
  isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";

function operation(kind: string, field: GraphQLField<unknown, unknown>, text: string) {
  const args: readonly GraphQLArgument[] = field.args;
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const given = args.map(({ name }) => `${name}: $${name}`).join(", ");
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection(field)} }`;
  return { query, variables: Object.fromEntries(args.map((arg) => [arg.name, value(arg.type, text)])) };
}

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD.slice(0, 1));
});
afterAll(() => world.close());

/** The message without what was given, which it may say back. */
const own = (message: string, text: string): string => message.replaceAll(text.slice(0, 20), "");

/** Refusals of ours; anything else would be a fault that a string brought about. */
const REFUSED =
  /^(?:BAD_INPUT|BAD_USER_INPUT|NOT_FOUND|CONFLICT|FORBIDDEN|OPERATION_TOO_LARGE|TIMEOUT|FILE_\w+)$/;

it("hostile strings reach every argument as data, and change nothing that they name", async () => {
  const before = await dump(world.graph);
  for (const [kind, type] of roots)
    for (const field of Object.values(type?.getFields() ?? {}))
      for (const text of HOSTILE) {
        const { query, variables } = operation(kind, field, text);
        const { errors } = await world.ask(query, variables, world.token);
        for (const error of errors ?? [])
          expect([field.name, text.slice(0, 40), own(error.message, text), error.extensions.code]).toEqual([
            field.name,
            text.slice(0, 40),
            expect.not.stringMatching(/MATCH \(|node_modules|Neo\./),
            expect.stringMatching(REFUSED),
          ]);
      }
  // What was added says what it was given; nothing that was there before is gone or altered.
  const after = new Set(await dump(world.graph));
  expect(before.filter((line) => !after.has(line))).toEqual([]);
});

/** `npm run soak` tries as many as `npm run bench -- limits`. */
const OPERATIONS = process.env.SOAK ? 2_000 : 30;

it(`${OPERATIONS} generated operations are answered, with their cost, or refused for a reason that is told`, async () => {
  const below = numbers(2_026);
  const generator = new Generator(api, await poolOf(world.graph), below);
  const tried: Tried[] = [];
  await climb(generator, askAt(world.url), { rounds: OPERATIONS, below, tell: (one) => tried.push(one) });
  for (const { operation: asked, refused, message, rows } of tried)
    if (refused === null) expect([asked.query, rows]).toEqual([asked.query, expect.any(Number)]);
    else
      expect([asked.query, message, refused]).toEqual([asked.query, message, expect.stringMatching(REFUSED)]);
  expect(tried.filter(({ refused }) => refused === null).length).toBeGreaterThan(OPERATIONS / 3);
}, 7_200_000);
