import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** A whole number from 0, less than `below`. */
export type Below = (below: number) => number;

/** What arguments may be given: what is in the graph, and words that find much. */
export interface Pool {
  readonly documents: readonly string[];
  readonly sources: readonly string[];
  readonly others: readonly string[];
  readonly words: readonly string[];
}

export const one = <T>(from: readonly T[], below: Below): T => from[below(from.length)] as T;

const NUMBERS = [1, 3, 10, 50, 100, 200, 500, 1_000, 5_000];
const DATES = ["1990-01-01", "2015-07-01", "2020-12-31", "2025-07-01"];
const TIMES = DATES.map((date) => `${date}T00:00:00Z`);

/** Lists of ids are as long as the limits let them be, or of a few. */
const length = (below: Below) => (below(3) === 0 ? 1 + below(500) : 1 + below(4));

function text(name: string, { documents, sources, others, words }: Pool, below: Below): string {
  if (/^(?:sha256|source)$/.test(name)) return one(sources, below);
  if (/^(?:root|from|to|document|documents|id)$/.test(name))
    return one(below(6) === 0 ? others : documents, below);
  if (name === "text" || name === "citations") {
    const many = below(2) === 0 ? 1 : 1 + below(60);
    return Array.from({ length: many }, () => one(words, below)).join(" ");
  }
  return one([...words, ...others], below);
}

/** A value of this input type, named so; `depth` is how deep conditions stand already. */
export function value(type: GraphQLInputType, name: string, pool: Pool, below: Below, depth = 0): unknown {
  if (isNonNullType(type)) return value(type.ofType, name, pool, below, depth);
  if (isListType(type)) {
    const item = getNamedType(type);
    const many = isInputObjectType(item) ? 1 + below(3) : length(below);
    return Array.from({ length: many }, () => value(type.ofType, name, pool, below, depth));
  }
  if (isEnumType(type)) return one(type.getValues(), below).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const some = type.name.endsWith("Sort") ? 1 : 1 + below(depth > 3 ? 1 : 3);
    const chosen = Array.from({ length: some }, () => one(fields, below));
    const plain = depth > 4 ? chosen.filter((field) => !isInputObjectType(getNamedType(field.type))) : chosen;
    return Object.fromEntries(plain.map((f) => [f.name, value(f.type, f.name, pool, below, depth + 1)]));
  }
  if (type.name === "Int" || type.name === "Float") return one(NUMBERS, below);
  if (type.name === "Boolean") return below(2) === 0;
  if (type.name === "Date") return one(DATES, below);
  if (type.name === "DateTime") return one(TIMES, below);
  return text(name, pool, below);
}
