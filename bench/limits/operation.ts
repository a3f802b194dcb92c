/** A field that is asked for: under an alias of its own, with arguments, and what is asked of it in turn. */
export interface Asked {
  readonly field: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly fields: readonly Asked[];
}

/** A value with the type that a variable holding it has. */
export interface Argument {
  readonly type: string;
  readonly value: unknown;
}

/** What is posted to the API. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation that asks for these fields at the top; all its arguments are variables. */
export function operation(fields: readonly Asked[]): Operation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let alias = 0;
  const hold = ({ type, value }: Argument): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const written = ({ field, args, fields: inner }: Asked): string => {
    const given = Object.entries(args).map(([name, argument]) => `${name}: ${hold(argument)}`);
    const called = `a${(alias++).toString(36)}:${field}`;
    const selected = inner.length > 0 ? `{${inner.map(written).join(" ")}}` : "";
    return `${called}${given.length > 0 ? `(${given.join(", ")})` : ""}${selected}`;
  };
  const body = fields.map(written).join(" ");
  return { query: `query${declared.length > 0 ? `(${declared.join(", ")})` : ""}{${body}}`, variables };
}
