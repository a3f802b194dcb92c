import type { GraphQLSchema } from "graphql";
import { augmentedSchema } from "./augment.js";
import { editResolvers } from "./resolvers/edits.js";
import { factResolvers } from "./resolvers/facts.js";
import { merged } from "./resolvers/merged.js";
import { questionResolvers } from "./resolvers/questions.js";

/**
 * The executable schema. Needs no database, so that a start prepares it while Neo4j boots; hand it to `serve`.
 */
export const prepareSchema = (): Promise<GraphQLSchema> =>
  augmentedSchema(merged(questionResolvers, factResolvers, editResolvers));
