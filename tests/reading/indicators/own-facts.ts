import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../../../src/model/root.js";

/** Own readings of facts: offsets in code points into a text of the corpus, and no sentence of it. */
const OwnObservation = z.object({
  kind: z.enum(["target", "actual", "baseline"]),
  comparator: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  denominator: z.number().nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  period_alt: z.array(z.string().nullable()).optional(),
  start: z.int(),
  end: z.int(),
  certainty: z.enum(["sure", "optional"]),
});
const OwnIndicator = z.object({
  name_vi: z.string(),
  unit: z.string().nullable(),
  observations: z.array(OwnObservation),
});
const OwnFacts = z.object({
  half: z.enum(["tune", "held"]),
  file: z.string(),
  sha256: z.string(),
  excerpts: z.array(z.object({ start: z.int(), end: z.int(), indicators: z.array(OwnIndicator) })),
});

export type OwnFacts = z.infer<typeof OwnFacts>;

const FOLDER = join(packageRoot, "evaluate", "own-facts");

export const ownFacts = (): OwnFacts[] =>
  readdirSync(FOLDER)
    .filter((name) => /^indicators-.*\.json$/.test(name))
    .sort()
    .map((name) => OwnFacts.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8"))));

/** One excerpt with the words of the corpus put in: the format that `measure/facts.py` compares with. */
export interface Excerpt {
  readonly text: string;
  readonly facts: {
    readonly organisations: readonly never[];
    readonly tasks: readonly never[];
    readonly responsibilities: readonly never[];
    readonly indicators: readonly {
      readonly name_vi: string;
      readonly topic: string;
      readonly observations: readonly (z.infer<typeof OwnObservation> & { readonly text: string })[];
    }[];
  };
}

/** The excerpts of one reading; throws when the corpus holds another text than the one that was read. */
export function excerptsOf(facts: OwnFacts, corpus: string): Excerpt[] {
  const bytes = readFileSync(join(corpus, "texts", facts.file));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== facts.sha256) throw new Error(`${facts.file}: read as ${facts.sha256}, found ${found}`);
  const letters = [...bytes.toString("utf8")];
  const cut = (start: number, end: number): string => letters.slice(start, end).join("");
  return facts.excerpts.map(({ start, end, indicators }) => ({
    text: cut(start, end),
    facts: {
      organisations: [],
      tasks: [],
      responsibilities: [],
      indicators: indicators.map((i) => ({
        ...i,
        topic: "",
        observations: i.observations.map((o) => ({
          ...o,
          text: cut(o.start, o.end),
          start: o.start - start,
          end: o.end - start,
        })),
      })),
    },
  }));
}
