import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Context } from "../context.js";
import { type Caller, may, type Role } from "./roles.js";
import { ACCESS } from "./table.js";

/** Describing the schema is reading; the type of what was answered is told with it. */
function neededFor(type: string, field: string): Role | "ANYBODY" | null {
  if (field === "__typename" || type.startsWith("__")) return "ANYBODY";
  if (field === "__schema" || field === "__type") return "READER";
  return ACCESS.get(`${type}.${field}`) ?? null;
}

const NAMES: Readonly<Record<Role, string>> = {
  READER: "readers",
  EDITOR: "editors",
  ADMINISTRATOR: "administrators",
};

/** Why this caller may not have this; told in one sentence, with the code and status that say which remedy there is. */
export function refusal(what: string, needed: Role | null, { role }: Caller): GraphQLError {
  const [code, status, hint] =
    role === null
      ? ["UNAUTHENTICATED", 401, " Send a token: Authorization: Bearer …"]
      : ["FORBIDDEN", 403, ""];
  const whom = needed === null ? "nobody" : NAMES[needed];
  return new GraphQLError(`${what} is for ${whom}.${hint}`, {
    extensions: { code, http: { status, headers: new Map([["www-authenticate", "Bearer"]]) } },
  });
}

/** @throws GraphQLError for the first field of the operation that this caller may not ask for */
export function checkAccess(schema: GraphQLSchema, document: DocumentNode, caller: Caller): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const type = types.getParentType()?.name ?? "";
        const needed = neededFor(type, field);
        if (needed === "ANYBODY" || (needed && may(caller, needed))) return;
        throw refusal(`${type}.${field}`, needed, caller);
      },
    }),
  );
}

/** Refuses an operation that holds a field which its caller may not ask for, before any of it runs. */
export const authorise: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, contextValue }) {
      checkAccess(schema, document, contextValue.caller);
    },
  }),
};
