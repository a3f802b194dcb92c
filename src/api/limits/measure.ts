import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What an operation amounts to once its fragments are written out. */
export interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly lists: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, lists: 0 };

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  lists: a.lists + b.lists,
});

/** The fragment of this name, where the document has one. */
export type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * Measures selections; introspection, which nests deeper by nature and costs no query, is not counted.
 * @param isList whether a field is a list of nodes
 */
export function measurer(
  fragment: Fragments,
  isList: (field: FieldNode) => boolean,
): (selected: SelectionSetNode) => Measure {
  const known = new Map<string, Measure>();
  const ofFragment = (name: string): Measure => {
    const before = known.get(name);
    if (before) return before;
    // A fragment inside itself is another rule's error; here it must only end.
    known.set(name, NOTHING);
    const definition = fragment(name);
    const measured = definition ? measure(definition.selectionSet) : NOTHING;
    known.set(name, measured);
    return measured;
  };
  const ofField = (field: FieldNode): Measure => {
    if (field.name.value.startsWith("__")) return NOTHING;
    const { depth, fields, lists } = field.selectionSet ? measure(field.selectionSet) : NOTHING;
    return { depth: depth + 1, fields: fields + 1, lists: lists + (isList(field) ? 1 : 0) };
  };
  const of = (selection: SelectionNode): Measure => {
    if (selection.kind === Kind.FIELD) return ofField(selection);
    return selection.kind === Kind.INLINE_FRAGMENT
      ? measure(selection.selectionSet)
      : ofFragment(selection.name.value);
  };
  const measure = ({ selections }: SelectionSetNode): Measure =>
    selections.reduce((sum, one) => beside(sum, of(one)), NOTHING);
  return measure;
}

/** Counts the fields at the top of an operation, under whatever alias, and stops once there are more than `enough`. */
export function countTop(
  { selections }: SelectionSetNode,
  fragment: Fragments,
  enough: number,
  seen: ReadonlySet<string> = new Set(),
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countTop(selection.selectionSet, fragment, enough, seen);
    else {
      const name = selection.name.value;
      const inner = seen.has(name) ? null : fragment(name);
      if (inner) count += countTop(inner.selectionSet, fragment, enough, new Set([...seen, name]));
    }
    if (count > enough) return count;
  }
  return count;
}
