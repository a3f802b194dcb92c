import { GraphQLError, type GraphQLSchema, isScalarType, Kind } from "graphql";
import neo4j from "neo4j-driver";

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function strictDate(given: unknown): unknown {
  if (neo4j.isDate(given as object)) return given;
  const m = typeof given === "string" ? ISO.exec(given) : null;
  const [year, month, day] = (m ?? []).slice(1).map(Number);
  const instant = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (!year || !month || !day || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day)
    throw new GraphQLError(`“${String(given).slice(0, 40)}” is no date; write it as 2018-07-25.`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  return new neo4j.types.Date(year, month, day);
}

/**
 * @neo4j/graphql takes whatever `new Date()` takes and then reads its *local* day: «2018-07-25» becomes the 24th west
 * of Greenwich, «2018-02-31» the 3rd of March, and «abc» a date of NaN. Here a Date is a day of the calendar as
 * written, or an error of the caller.
 */
export function makeDatesStrict(schema: GraphQLSchema): void {
  const date = schema.getType("Date");
  if (!isScalarType(date)) throw new Error("schema.graphql uses no Date");
  date.parseValue = strictDate;
  date.parseLiteral = (ast) => strictDate(ast.kind === Kind.STRING ? ast.value : ast.kind);
}
