import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { NodeAnswer } from "../model/answers.js";
import { innerNodes } from "./inner-query.js";
import { MOST_DOCUMENTS } from "./limits/shape.js";

/** The lists of `schema.graphql` whose nodes questions answer by their ids. */
export type NodeList = "organisations" | "indicators" | "observations";

/** Answers nodes with whatever the operation selects of them; one inner query for each place of an operation. */
export interface NodeLoader {
  load(list: NodeList, id: string, context: object, info: GraphQLResolveInfo): Promise<NodeAnswer | null>;
}

export function nodeLoader(): NodeLoader {
  const loaders = new Map<FieldNode | undefined, DataLoader<string, NodeAnswer | null>>();
  return {
    load(list, id, context, info) {
      const at = info.fieldNodes[0];
      const loader =
        loaders.get(at) ??
        new DataLoader(
          (ids: readonly string[]) =>
            innerNodes(list, ids, context, info) as Promise<unknown[]> as Promise<(NodeAnswer | null)[]>,
          { maxBatchSize: MOST_DOCUMENTS },
        );
      loaders.set(at, loader);
      return loader.load(id);
    },
  };
}
