import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { packageRoot } from "../../model/root.js";
import type { Context } from "../context.js";

/** The operations of `questions/`, each by the SHA-256 of its text: `operations.json`, written by `npm run generate`. */
export type Manifest = ReadonlyMap<string, string>;

export const readManifest = (): Manifest =>
  new Map(
    Object.entries(JSON.parse(readFileSync(join(packageRoot, "operations.json"), "utf8"))).map(
      ([hash, text]) => [hash, String(text)],
    ),
  );

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const unknown = () =>
  new GraphQLError("This server answers the operations of its manifest alone; this is none of them.", {
    extensions: { code: "PERSISTED_ONLY", http: { status: 403 } },
  });

/**
 * Operations known by name: a client sends `extensions.persistedQuery.sha256Hash` and no text. Clients cannot add any.
 * @param only whether nothing else is answered
 */
export function persistedOperations(manifest: Manifest, only: boolean): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      const asked = request.extensions?.persistedQuery?.sha256Hash;
      if (typeof asked === "string" && manifest.has(asked) && !request.query) {
        const { persistedQuery: _, ...extensions } = request.extensions ?? {};
        request.query = manifest.get(asked) as string;
        request.extensions = extensions;
      }
      // What the server asks of itself, as for the stream of changes, came over no HTTP.
      const own = request.http === undefined;
      const known = own || (request.query !== undefined && manifest.has(sha256(request.query)));
      return {
        async didResolveOperation() {
          if (only && !known) throw unknown();
        },
      };
    },
  };
}
