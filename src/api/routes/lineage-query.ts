import { z } from "zod";
import type { LineageQuestion } from "../../actions/lineage.js";
import { Direction, Relation } from "../../generated/enums.js";
import { VanbanError } from "../../model/errors.js";

const ISO_DATE = z.iso.date();
const count = z.coerce.number().int().min(1);
/** `relations=IMPLEMENTS,BASED_ON`, or the name repeated. */
const relations = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((one) => one.split(",")))
  .pipe(z.array(z.enum(Relation)).max(Object.keys(Relation).length));

const Query = z.strictObject({
  direction: z.enum(Direction).nullable().default(null),
  relations: relations.nullable().default(null),
  legalBasis: z
    .enum(["true", "false"])
    .transform((given) => given === "true")
    .nullable()
    .default(null),
  depth: count.nullable().default(null),
  asOf: ISO_DATE.nullable().default(null),
  perNode: count.nullable().default(null),
  first: count.nullable().default(null),
});

/**
 * The arguments of `lineage` from the query of an address.
 * @throws VanbanError BAD_INPUT naming the argument and what is wrong with it
 */
export function lineageQuestion(root: string, query: unknown): LineageQuestion {
  const { data, error } = Query.safeParse(query);
  if (data) return { root, ...data };
  const [issue] = error.issues;
  const name = issue?.path.join(".") || "The query";
  throw new VanbanError("BAD_INPUT", `${name}: ${issue?.message}; the arguments are those of \`lineage\`.`);
}
