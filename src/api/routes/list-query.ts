import { z } from "zod";
import type { FindingsListQuestion } from "../../actions/lists/findings.js";
import type { SearchListQuestion } from "../../actions/lists/search.js";
import { Severity } from "../../generated/enums.js";
import { VanbanError } from "../../model/errors.js";

const count = z.coerce.number().int().min(1).nullable().default(null);
const words = z.string().max(500).nullable().default(null);
/** `severity=HIGH,LOW`, or the name repeated. */
const several = <T>(one: z.ZodType<T, string>) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((part) => part.split(",")))
    .pipe(z.array(one).max(100))
    .nullable()
    .default(null);

const Search = z.strictObject({
  text: z.string(),
  first: count,
  asOf: z.iso.date().nullable().default(null),
});

const Findings = z.strictObject({
  rules: several(z.string().max(100)),
  severity: several(z.enum(Severity)),
  document: words,
  source: words,
  issuer: words,
  year: z.coerce.number().int().nullable().default(null),
  dismissed: z
    .stringbool({ truthy: ["true"], falsy: ["false"] })
    .nullable()
    .default(null),
  first: count,
});

/** @throws VanbanError BAD_INPUT naming the argument and what is wrong with it */
function parsed<T>(type: z.ZodType<T>, query: unknown, operation: string): T {
  const { data, error } = type.safeParse(query);
  if (!error) return data;
  const [issue] = error.issues;
  const name = issue?.path.join(".") || "The query";
  throw new VanbanError(
    "BAD_INPUT",
    `${name}: ${issue?.message}; the arguments are those of \`${operation}\`.`,
  );
}

/** The arguments of `search` from the query of an address, and the day of the statuses. @throws VanbanError BAD_INPUT */
export const searchListQuestion = (query: unknown): SearchListQuestion => parsed(Search, query, "search");

/** The arguments of `findings` from the query of an address. @throws VanbanError BAD_INPUT */
export const findingsListQuestion = (query: unknown): FindingsListQuestion =>
  parsed(Findings, query, "findings");
