import type { Resolvers } from "../../generated/resolvers.js";
import type { Context } from "../context.js";

type Fields = Record<string, unknown>;

/** Several maps of resolvers as one. @throws Error where two answer one field, which is a mistake in the code */
export function merged(...maps: readonly Resolvers<Context>[]): Resolvers<Context> {
  const all: Record<string, Fields> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map as Record<string, Fields>)) {
      const twice = Object.keys(fields).find((field) => all[type] && field in all[type]);
      if (twice) throw new Error(`Two resolvers answer ${type}.${twice}`);
      all[type] = { ...all[type], ...fields };
    }
  return all as Resolvers<Context>;
}
