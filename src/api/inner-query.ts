import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The inner query's rows come back by alias; this one tells them apart whatever else was selected. */
const ID_ALIAS = "innerId_";

export const selectionsOf = (nodes: readonly FieldNode[]): SelectionNode[] =>
  nodes.flatMap((node) => node.selectionSet?.selections ?? []);

/** A node as the inner query answers it, by the names and aliases that were selected. */
export interface InnerNode {
  readonly [ID_ALIAS]?: string;
}

/** One list field of the same schema (`documents`, `organisations`), asked with the selection that stands at `info`. */
function askInner(
  list: string,
  ids: readonly string[],
  context: object,
  info: GraphQLResolveInfo,
): Promise<InnerNode[]> {
  const parentType = info.schema.getQueryType();
  const field = parentType?.getFields()[list];
  if (!parentType || !field?.resolve) throw new Error(`The schema has no field \`${list}\``);
  const idField: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: ID_ALIAS },
    name: { kind: Kind.NAME, value: "id" },
  };
  const selectionSet: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: [...selectionsOf(info.fieldNodes), idField],
  };
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: list }, selectionSet };
  const inner: GraphQLResolveInfo = {
    ...info,
    fieldName: list,
    fieldNodes: [node],
    returnType: field.type,
    parentType,
    path: { prev: undefined, key: list, typename: parentType.name },
  };
  const args = { where: { id: { in: ids } }, limit: ids.length };
  return Promise.resolve(field.resolve(undefined, args, context, inner)) as Promise<InnerNode[]>;
}

/** Nodes with what the operation selects at `info`, by their ids and in their order; null for one that is not there. */
export async function innerNodes(
  list: string,
  ids: readonly string[],
  context: object,
  info: GraphQLResolveInfo,
): Promise<(InnerNode | null)[]> {
  const rows = await askInner(list, ids, context, info);
  const byId = new Map(rows.map((row) => [row[ID_ALIAS], row]));
  return ids.map((id) => byId.get(id) ?? null);
}
