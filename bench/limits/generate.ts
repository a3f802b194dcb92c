import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Argument, Asked } from "./operation.js";
import { type Below, one, type Pool, value } from "./values.js";

type Field = GraphQLField<unknown, unknown>;

/** Makes operations over a schema at random, and changes them a little, from a seed. */
export class Generator {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #below: Below;

  constructor(schema: GraphQLSchema, pool: Pool, below: Below) {
    this.#schema = schema;
    this.#pool = pool;
    this.#below = below;
  }

  get questions(): string[] {
    return Object.keys(this.#query.getFields());
  }

  get #query(): GraphQLObjectType {
    return this.#schema.getQueryType() as GraphQLObjectType;
  }

  /** A field of the query, with fields as deep as `depth`. */
  question(name: string, depth: number): Asked {
    return this.#asked(this.#query.getFields()[name] as Field, depth);
  }

  /** The same operation with one thing otherwise: a field more, less or twice, or another argument. */
  changed(fields: readonly Asked[]): readonly Asked[] {
    return this.#changedIn(fields, this.#query, true);
  }

  #args({ args }: Field): Record<string, Argument> {
    const given = args.filter(({ type }) => isNonNullType(type) || this.#below(2) === 0);
    return Object.fromEntries(
      given.map(({ name, type }) => [
        name,
        { type: String(type), value: value(type, name, this.#pool, this.#below) },
      ]),
    );
  }

  #asked(field: Field, depth: number): Asked {
    const type = getNamedType(field.type);
    const args = this.#args(field);
    if (!isObjectType(type)) return { field: field.name, args, fields: [] };
    return { field: field.name, args, fields: this.#selection(type, depth) };
  }

  #selection(type: GraphQLObjectType, depth: number): Asked[] {
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !isObjectType(getNamedType(field.type)));
    const inner = all.filter((field) => isObjectType(getNamedType(field.type)));
    const plain = leaves.length > 0 ? [this.#asked(one(leaves, this.#below), 0)] : [];
    const deeper = depth > 1 ? Array.from({ length: 1 + this.#below(3) }, () => one(inner, this.#below)) : [];
    const chosen = [...plain, ...deeper.flatMap((field) => (field ? [this.#asked(field, depth - 1)] : []))];
    return chosen.length > 0 ? chosen : [{ field: "__typename", args: {}, fields: [] }];
  }

  #changedIn(fields: readonly Asked[], type: GraphQLObjectType, top: boolean): readonly Asked[] {
    const at = this.#below(fields.length);
    const asked = fields[at] as Asked;
    const field = type.getFields()[asked.field];
    const inner = field && getNamedType(field.type);
    const replaced = (by: Asked) => fields.with(at, by);
    if (field && isObjectType(inner) && asked.fields.length > 0 && this.#below(3) > 0)
      return replaced({ ...asked, fields: this.#changedIn(asked.fields, inner, false) });
    switch (this.#below(5)) {
      case 0:
        return [...fields, asked];
      case 1:
        return fields.length > 1 ? fields.toSpliced(at, 1) : fields;
      case 2:
        return [...fields, top ? this.question(one(this.questions, this.#below), 4) : this.#more(type)];
      default:
        return field ? replaced({ ...asked, args: this.#otherArgs(asked, field) }) : fields;
    }
  }

  #more(type: GraphQLObjectType): Asked {
    return this.#asked(one(Object.values(type.getFields()), this.#below), 3);
  }

  /** One argument anew or given up; a limit is as often made the most. */
  #otherArgs({ args }: Asked, { args: known }: Field): Record<string, Argument> {
    if (known.length === 0) return { ...args };
    const { name, type } = one(known, this.#below);
    if (args[name] && !isNonNullType(type) && this.#below(4) === 0) {
      const { [name]: _, ...rest } = args;
      return rest;
    }
    return { ...args, [name]: { type: String(type), value: value(type, name, this.#pool, this.#below) } };
  }
}
