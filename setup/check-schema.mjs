import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { root } from "./root.mjs";

/**
 * `npm run check-schema`: does the contract break what the last release promised? Names each breaking change and exits
 * with 1. What was deprecated in the last release may go.
 * @param [released] and [now]: other contracts to compare
 */
const [released = join(root, "api.released.graphql"), now = join(root, "api.graphql")] =
  process.argv.slice(2);
const schemaOf = (path) => buildSchema(readFileSync(path, "utf8"));

const changes = await diff(schemaOf(released), schemaOf(now), [DiffRule.suppressRemovalOfDeprecatedField]);
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);

for (const { path, message } of breaking) process.stderr.write(`${path ?? "schema"}: ${message}\n`);
if (breaking.length > 0) {
  process.stderr.write(
    "Clients of the last release would break. Keep what was there, marked @deprecated(reason:) with what stands in its\n" +
      "place, for one release at least; what the last release marked may go. docs/decisions/client.md tells more.\n",
  );
  process.exitCode = 1;
} else process.stdout.write(`${changes.length} changes since the last release, none of them breaking\n`);
