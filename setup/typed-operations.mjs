import { Kind, print, visit } from "graphql";

/**
 * A plugin of codegen: every operation as a constant that tells its kind, its text with the fragments it needs, and,
 * to the compiler, its answer and variables. The constants need nothing at run time.
 */
const TYPE = `/** An operation: what is sent, and the types of its answer and variables. */
export interface Operation<Answer, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Never there: it carries the types. */
  readonly typed?: (variables: Variables) => Answer;
}
`;

/** The fragments that a definition spreads, those within them too, in the order of their names. */
function fragmentsOf(definition, known, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      const fragment = known.get(value);
      found.set(value, fragment);
      fragmentsOf(fragment, known, found);
    },
  });
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

function constant(operation, known) {
  const name = operation.name.value;
  const kind = operation.operation;
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, known)] });
  const type = `${name}${capital(kind)}`;
  return `export const ${name}Operation: Operation<${type}, ${type}Variables> = { kind: '${kind}', text: ${JSON.stringify(text)} };`;
}

export const plugin = (_schema, documents) => {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const known = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return [TYPE, ...operations.map((operation) => constant(operation, known))].join("\n");
};
