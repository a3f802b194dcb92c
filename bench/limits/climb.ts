import { MOST_QUESTIONS } from "../../src/api/limits/shape.js";
import type { Generator } from "./generate.js";
import { type Asked, type Operation, operation } from "./operation.js";
import { type Below, one } from "./values.js";

/** Largest operation that is tried, text and variables together, in bytes. */
export const LARGEST = 10_000;
/** How many of the slowest are changed further; each question keeps its own. */
const KEPT = 6;

/**
 * How an operation was answered: `first` is what it took the first time, when the database may have had to plan it, `ms`
 * what it took when asked again. `rows` is its cost where the server told it.
 */
export interface Tried {
  readonly fields: readonly Asked[];
  readonly operation: Operation;
  readonly first: number;
  readonly ms: number;
  readonly rows: number | null;
  /** The code of its first error; null where it was answered. */
  readonly refused: string | null;
  readonly message: string | null;
}

export type Ask = (operation: Operation) => Promise<Omit<Tried, "fields" | "operation" | "first">>;

const bytes = (asked: Operation): number => Buffer.byteLength(JSON.stringify(asked));

/** The first question several times over, up to the most that stand at the top of an operation. */
const manyOf = ([first]: readonly Asked[], below: Below): readonly Asked[] =>
  first ? Array.from({ length: 2 + below(MOST_QUESTIONS - 1) }, () => first) : [];

/**
 * Asks generated operations, first each question by itself, then as often as the limits let it stand in one operation,
 * then changes of the slowest, `rounds` in all, and tells each of them to `tell`. Those that the limits refuse cost next
 * to nothing and lead nowhere.
 */
export async function climb(
  generator: Generator,
  ask: Ask,
  { rounds, below, tell }: { rounds: number; below: Below; tell: (tried: Tried) => void },
): Promise<void> {
  let slowest: Tried[] = [];
  const best = new Map<string, Tried>();
  const attempt = async (fields: readonly Asked[]): Promise<void> => {
    const made = operation(fields);
    if (bytes(made) > LARGEST) return;
    const before = await ask(made);
    const again = before.refused === null ? await ask(made) : before;
    const tried = { fields, operation: made, ...again, first: before.ms };
    tell(tried);
    if (tried.refused !== null) return;
    slowest = [...slowest, tried].sort((a, b) => b.ms - a.ms).slice(0, KEPT);
    const first = fields[0]?.field ?? "";
    if ((best.get(first)?.ms ?? 0) < tried.ms) best.set(first, tried);
  };
  const { questions } = generator;
  for (let n = 0; n < rounds; n += 1) {
    const name = questions[n % questions.length] as string;
    const known = best.get(name);
    if (n < rounds / 4) await attempt([generator.question(name, 1 + below(5))]);
    else if (known && below(3) === 0) await attempt(manyOf(known.fields, below));
    else {
      const from = below(2) === 0 ? slowest : [...best.values()];
      if (from.length > 0) await attempt(generator.changed(one(from, below).fields));
    }
  }
}
