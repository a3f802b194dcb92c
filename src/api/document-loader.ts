import DataLoader from "dataloader";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { DocumentAnswer } from "../model/answers.js";
import { MOST_DOCUMENTS } from "./limits/shape.js";

/** Answers a document that a question found, with whatever the operation selects of it. */
export interface DocumentLoader {
  load(
    found: DocumentAnswer,
    context: object,
    info: GraphQLResolveInfo,
  ): DocumentAnswer | Promise<DocumentAnswer>;
}

type Found = DocumentAnswer & { readonly [ID_ALIAS]?: string };

/** The inner query's rows come back by alias; this one tells them apart whatever else was selected. */
const ID_ALIAS = "innerId_";

/** Fields that need no inner query: GraphQL's own, and the question that a document answers by its id. */
const OWN: ReadonlySet<string> = new Set(["__typename", "status"]);

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

const selectionsOf = (nodes: readonly FieldNode[]): SelectionNode[] =>
  nodes.flatMap((node) => node.selectionSet?.selections ?? []);

/** The `documents` field of the same schema, asked with the selection that stands at `info`. */
function askInner(ids: readonly string[], context: object, info: GraphQLResolveInfo): Promise<Found[]> {
  const parentType = info.schema.getQueryType();
  const field = parentType?.getFields().documents;
  if (!parentType || !field?.resolve) throw new Error("The schema has no field `documents`");
  const idField: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: ID_ALIAS },
    name: { kind: Kind.NAME, value: "id" },
  };
  const selectionSet: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: [...selectionsOf(info.fieldNodes), idField],
  };
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "documents" }, selectionSet };
  const inner: GraphQLResolveInfo = {
    ...info,
    fieldName: "documents",
    fieldNodes: [node],
    returnType: field.type,
    parentType,
    path: { prev: undefined, key: "documents", typename: parentType.name },
  };
  const args = { where: { id: { in: ids } }, limit: ids.length };
  return Promise.resolve(field.resolve(undefined, args, context, inner)) as Promise<Found[]>;
}

async function loadAll(ids: readonly string[], context: object, info: GraphQLResolveInfo) {
  const rows = await askInner(ids, context, info);
  const byId = new Map(rows.map((row) => [row[ID_ALIAS], row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * The question's own Cypher gave the scalars; where an operation selects more (relations, mentions), one inner query
 * answers it for all documents found at the same place of the operation.
 */
export function documentLoader(): DocumentLoader {
  const loaders = new Map<FieldNode | undefined, DataLoader<string, Found | null>>();
  return {
    load(found, context, info) {
      // The row as prototype: a field asked under the alias `symbol` must not answer the row's own `symbol`.
      const scalars = Object.create(found) as DocumentAnswer;
      const selected = [...fieldNames(selectionsOf(info.fieldNodes), info.fragments)];
      if (selected.every((name) => name in found || OWN.has(name))) return scalars;
      const at = info.fieldNodes[0];
      const loader =
        loaders.get(at) ??
        new DataLoader((ids) => loadAll(ids, context, info), { maxBatchSize: MOST_DOCUMENTS });
      loaders.set(at, loader);
      // A document removed between the two queries is answered with its scalars.
      return loader.load(found.id).then((row) => row ?? scalars);
    },
  };
}
