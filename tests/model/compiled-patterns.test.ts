import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/model/root.js";

/** Runs a pattern, sets the flags, then runs patterns of the same source over joined words, as launched programs do. */
const PROGRAM = `
/\\s{2}q+/g.test("a  q");
${readFileSync(join(packageRoot, "src/model/compiled-patterns.ts"), "utf8")}
const late = new RegExp("\\\\s{2}q+", "g");
let found = 0;
for (let i = 0; i < 2000; i += 1) {
  const joined = "x".repeat(500) + i + "  qq" + "y".repeat(500);
  late.lastIndex = 0;
  if (late.exec(joined)) found += 1;
  if ((joined + "zz  q").replace(late, ".").length < joined.length + 5) found += 1;
}
console.log(found);
`;

it("patterns that ran before are run after, too", () => {
  const { status, signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    encoding: "utf8",
  });
  expect({ status, signal, told: stdout.trim() }).toEqual({ status: 0, signal: null, told: "4000" });
});
