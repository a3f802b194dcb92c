import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
} from "graphql";
import { countTop, type Fragments, measurer } from "./measure.js";

/** Most documents that one list of the typed API gives; `@limit(max:)` of `Document` in `schema.graphql`. */
export const MOST_DOCUMENTS = 500;

/** Most lexical tokens of an operation; the introspection of the playground has about 400. */
export const MOST_TOKENS = 4_000;

/** Deepest nesting of fields. */
export const DEEPEST = 12;

/** Most fields at the top of an operation, each a question of its own, under whatever alias. */
export const MOST_QUESTIONS = 20;

/** Most fields of an operation once fragments are written out. */
export const MOST_FIELDS = 2_000;

/**
 * Most lists of nodes, at the top and within each other. Each is a part of the Cypher that the library writes, and the
 * database takes some 30 ms of its processor to plan such a part before it has seen it.
 */
export const MOST_LISTS = 30;

/** The code of errors about these limits. */
export const OPERATION_TOO_LARGE = "OPERATION_TOO_LARGE";

const refused = (what: string, given: number, most: number) =>
  new GraphQLError(`The operation has ${what} ${given}; ${most} is the most. Ask in several operations.`, {
    extensions: { limit: most },
  });

/** A validation rule: refuses operations that nest too deep, ask too many questions or select too many fields. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const lists = new Set<FieldNode>();
  const fragment: Fragments = (name) => context.getFragment(name);
  const measure = measurer(fragment, (field) => lists.has(field));
  const check = ({ selectionSet }: OperationDefinitionNode): void => {
    const { depth, fields, lists: told } = measure(selectionSet);
    const top = countTop(selectionSet, fragment, MOST_QUESTIONS);
    if (depth > DEEPEST) context.reportError(refused("a depth of", depth, DEEPEST));
    if (top > MOST_QUESTIONS) context.reportError(refused("top fields:", top, MOST_QUESTIONS));
    if (fields > MOST_FIELDS) context.reportError(refused("fields:", fields, MOST_FIELDS));
    if (told > MOST_LISTS) context.reportError(refused("lists of nodes:", told, MOST_LISTS));
  };
  return {
    Field(field) {
      if (context.getFieldDef()?.args.some(({ name }) => name === "limit")) lists.add(field);
    },
    Document: {
      // Fragments may stand after the operations that spread them, and what is a list is known from the schema.
      leave({ definitions }) {
        for (const one of definitions) if (one.kind === Kind.OPERATION_DEFINITION) check(one);
      },
    },
  };
}
