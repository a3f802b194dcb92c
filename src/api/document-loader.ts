import DataLoader from "dataloader";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
} from "graphql";
import type { DocumentAnswer } from "../model/answers.js";
import { innerNodes, selectionsOf } from "./inner-query.js";
import { MOST_DOCUMENTS } from "./limits/shape.js";

/** Answers a document that a question found, with whatever the operation selects of it. */
export interface DocumentLoader {
  load(
    found: DocumentAnswer,
    context: object,
    info: GraphQLResolveInfo,
  ): DocumentAnswer | Promise<DocumentAnswer>;
}

/** Fields that need no inner query: GraphQL's own, and the questions that a document answers by its id. */
const OWN: ReadonlySet<string> = new Set(["__typename", "status", "indicators", "organisations"]);

function* fieldNames(
  selections: readonly SelectionNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Generator<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* fieldNames(selection.selectionSet.selections, fragments);
    else yield* fieldNames(fragments[selection.name.value]?.selectionSet.selections ?? [], fragments);
  }
}

/**
 * The question's own Cypher gave the scalars; where an operation selects more (relations, mentions), one inner query
 * answers it for all documents found at the same place of the operation.
 */
export function documentLoader(): DocumentLoader {
  const loaders = new Map<FieldNode | undefined, DataLoader<string, DocumentAnswer | null>>();
  return {
    load(found, context, info) {
      // The row as prototype: a field asked under the alias `symbol` must not answer the row's own `symbol`.
      const scalars = Object.create(found) as DocumentAnswer;
      const selected = [...fieldNames(selectionsOf(info.fieldNodes), info.fragments)];
      if (selected.every((name) => name in found || OWN.has(name))) return scalars;
      const at = info.fieldNodes[0];
      const loader =
        loaders.get(at) ??
        new DataLoader(
          (ids: readonly string[]) =>
            innerNodes("documents", ids, context, info) as Promise<(DocumentAnswer | null)[]>,
          { maxBatchSize: MOST_DOCUMENTS },
        );
      loaders.set(at, loader);
      // A document removed between the two queries is answered with its scalars.
      return loader.load(found.id).then((row) => row ?? scalars);
    },
  };
}
