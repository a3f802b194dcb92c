import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { folder } from "../database/folder.js";

const RELEASED = "api.released.graphql";

/** Compares a contract made from the released one by this change, in a process as `npm run check-schema` does. */
async function compared(change: (contract: string) => string, before = (contract: string) => contract) {
  const contract = await readFile(RELEASED, "utf8");
  const at = await folder();
  const [old, now] = [join(at, "old.graphql"), join(at, "now.graphql")];
  await writeFile(old, before(contract));
  await writeFile(now, change(contract));
  const done = promisify(execFile)(process.execPath, ["setup/check-schema.mjs", old, now]);
  return done.then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, told: stderr }),
  );
}

const without = (contract: string) => contract.replace(/^ {2}cursor: String!\n/m, "");

test("what the last release promised still holds", async () => {
  const done = promisify(execFile)(process.execPath, ["setup/check-schema.mjs"]);
  expect((await done).stdout).toMatch(/none of them breaking/);
});

test.each([
  ["a field that is gone", without, /Change\.cursor.*removed/],
  [
    "an argument that is now needed",
    (s: string) => s.replace("coverage(source: ID)", "coverage(source: ID!)"),
    /Query\.coverage\.source/,
  ],
  [
    "a field that may now be null",
    (s: string) => s.replace("  outcome: Outcome!", "  outcome: Outcome"),
    /outcome/,
  ],
])("%s breaks clients, and is named", async (_what, change, named) => {
  const { code, told } = await compared(change);
  expect(code).toBe(1);
  expect(told).toMatch(named);
  expect(told).toContain("@deprecated");
});

test("what is new breaks nobody, nor does what was deprecated and went", async () => {
  const added = (s: string) => s.replace("type CoverageMatrix {", "type CoverageMatrix {\n  more: Int");
  expect(await compared(added)).toMatchObject({ code: 0 });
  const deprecated = (s: string) =>
    s.replace(/^ {2}cursor: String!$/m, '  cursor: String! @deprecated(reason: "more")');
  expect(await compared(without, deprecated)).toMatchObject({ code: 0 });
});
