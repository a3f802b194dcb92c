import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import {
  defaultFieldResolver,
  type GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import { packageRoot } from "../model/root.js";
import { makeDatesStrict } from "./dates.js";

type Resolvers = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]["resolvers"]>;

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (t) => isObjectType(t) && !t.name.startsWith("__"),
  ) as GraphQLObjectType[];

/**
 * Connections collect every node before they slice, and their `totalCount` reads them all; the list fields with their
 * limits answer the same. They leave the schema, and so do the types that only they used.
 */
function withoutConnections(schema: GraphQLSchema): GraphQLSchema {
  for (const type of objectTypes(schema)) {
    const fields = type.getFields();
    for (const [name, field] of Object.entries(fields))
      if (getNamedType(field.type).name.endsWith("Connection")) delete fields[name];
  }
  return new GraphQLSchema({ ...schema.toConfig(), types: [] });
}

/**
 * The library answers a field from the property named like its *alias*, when there is one. Right for its own rows,
 * which come back by alias; wrong for rows of ours, where `a: relation` beside a column `a` would answer the column.
 */
function plainFieldsByName(schema: GraphQLSchema, nodeTypes: ReadonlySet<string>): void {
  for (const type of objectTypes(schema)) {
    if (nodeTypes.has(type.name) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.resolve || LIBRARY_DEFAULTS.has(field.resolve.name)) field.resolve = defaultFieldResolver;
  }
}

const LIBRARY_DEFAULTS = new Set(["defaultFieldResolver", "numericalResolver", "idResolver"]);

/** The names of the types that `schema.graphql` maps to nodes of the graph. */
const nodeTypesOf = (typeDefs: string): ReadonlySet<string> =>
  new Set([...typeDefs.matchAll(/^type (\w+) @node\b/gm)].map((m) => m[1] as string));

export const readModel = (): string => readFileSync(join(packageRoot, "schema.graphql"), "utf8");

/**
 * The executable schema from `schema.graphql`: node reads by @neo4j/graphql, questions by `resolvers`. Needs no
 * database: the driver comes with each request's context.
 */
export async function augmentedSchema(resolvers: Resolvers): Promise<GraphQLSchema> {
  const typeDefs = readModel();
  const library = new Neo4jGraphQL({
    typeDefs,
    resolvers,
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const schema = withoutConnections(await library.getSchema());
  plainFieldsByName(schema, nodeTypesOf(typeDefs));
  makeDatesStrict(schema);
  return schema;
}
