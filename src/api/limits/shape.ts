import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** Most documents that one list of the typed API gives; `@limit(max:)` of `Document` in `schema.graphql`. */
export const MOST_DOCUMENTS = 500;

/** Most lexical tokens of an operation; the introspection of the playground has about 400. */
export const MOST_TOKENS = 4_000;

/** Deepest nesting of fields; introspection, which nests deeper by nature and costs no query, is not counted. */
export const DEEPEST = 12;

/** Most fields at the top of an operation, each a question of its own, under whatever alias. */
export const MOST_QUESTIONS = 20;

/** Most fields of an operation once fragments are written out. */
export const MOST_FIELDS = 2_000;

/** The code of errors about these limits. */
export const OPERATION_TOO_LARGE = "OPERATION_TOO_LARGE";

interface Measure {
  readonly depth: number;
  readonly fields: number;
}

function measurer(fragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const known = new Map<string, Measure>();
  const ofFragment = (name: string): Measure => {
    const before = known.get(name);
    if (before) return before;
    // A fragment inside itself is another rule's error; here it must only end.
    known.set(name, { depth: 0, fields: 0 });
    const definition = fragment(name);
    const measured = definition ? measure(definition.selectionSet) : { depth: 0, fields: 0 };
    known.set(name, measured);
    return measured;
  };
  function measure({ selections }: SelectionSetNode): Measure {
    let depth = 0;
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith("__")) continue;
        const inner = selection.selectionSet ? measure(selection.selectionSet) : { depth: 0, fields: 0 };
        depth = Math.max(depth, 1 + inner.depth);
        fields += 1 + inner.fields;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? measure(selection.selectionSet)
            : ofFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  }
  return { measure, ofFragment };
}

function countTop(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  seen: ReadonlySet<string>,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countTop(selection.selectionSet, context, seen);
    else {
      const name = selection.name.value;
      const inner = seen.has(name) ? null : context.getFragment(name);
      if (inner) count += countTop(inner.selectionSet, context, new Set([...seen, name]));
    }
    if (count > MOST_QUESTIONS) return count;
  }
  return count;
}

const refused = (what: string, given: number, most: number) =>
  new GraphQLError(`The operation has ${what} ${given}; ${most} is the most. Ask in several operations.`, {
    extensions: { limit: most },
  });

/** A validation rule: refuses operations that nest too deep, ask too many questions or select too many fields. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const { measure } = measurer((name) => context.getFragment(name));
  return {
    OperationDefinition(operation) {
      const { depth, fields } = measure(operation.selectionSet);
      const top = countTop(operation.selectionSet, context, new Set());
      if (depth > DEEPEST) context.reportError(refused("a depth of", depth, DEEPEST));
      if (top > MOST_QUESTIONS) context.reportError(refused("top fields:", top, MOST_QUESTIONS));
      if (fields > MOST_FIELDS) context.reportError(refused("fields:", fields, MOST_FIELDS));
    },
  };
}
