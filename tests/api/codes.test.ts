import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/model/root.js";

const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), "utf8");

/** Told by the command line alone. */
const OF_THE_START = ["BAD_SETTING", "MIGRATION_CHANGED", "SETUP_MISSING", "PORT_BUSY"];

it("docs/limits.md lists every code that programs may meet", () => {
  const own = [...read("src", "model", "errors.ts").matchAll(/^ {2}\| "([A-Z_]+)"/gm)].map(
    ([, code]) => code,
  );
  const edge = readdirSync(join(packageRoot, "src", "api"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...read("src", "api", file).matchAll(/code: "([A-Z_]+)"/g)].map(([, code]) => code));
  const codes = new Set(
    [...own, ...edge, "OPERATION_TOO_LARGE"].filter((c) => !OF_THE_START.includes(c ?? "")),
  );
  expect(codes.size).toBeGreaterThan(20);
  const listed = read("docs", "limits.md").split("## Codes")[1] ?? "";
  expect([...codes].filter((code) => !listed.includes(`\`${code}\``))).toEqual([]);
});
