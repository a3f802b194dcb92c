import type { Operation } from "../generated/client.js";
import type { AskOptions, Send } from "./transport.js";

/** The one field that an operation asks for. */
type OnlyField<Answer> = Answer[keyof Answer];

/** Variables may be left out where all of them may. */
type Given<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

/** A function for each operation of a table: takes its variables, gives what its field answers. */
export type Functions<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Operation<infer Answer, infer Variables>
    ? (...given: Given<Variables>) => Promise<OnlyField<Answer>>
    : never;
};

type Table = Readonly<Record<string, Operation<unknown, never>>>;

/** @param table operations of one field each, under the name of that field */
export const functions = <T extends Table>(table: T, send: Send): Functions<T> =>
  Object.fromEntries(
    Object.entries(table).map(([field, operation]) => [
      field,
      async (variables: unknown = {}, options?: AskOptions) => {
        const answer = await send(
          operation as Operation<Record<string, unknown>, unknown>,
          variables,
          options,
        );
        return answer[field];
      },
    ]),
  ) as unknown as Functions<T>;
