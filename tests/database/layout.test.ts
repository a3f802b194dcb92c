import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { layoutOf, prepareFolders, requireSpace } from "../../src/database/layout.js";
import { bundled } from "./bundled.js";
import { folder } from "./folder.js";

describe("the data folder", () => {
  test("is made for this user alone, and made so when it was open to others", async () => {
    const home = join(await folder(), "deep", "home");
    await prepareFolders(layoutOf(home));
    await chmod(home, 0o755);
    await prepareFolders(layoutOf(home));
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  test("a file in its place is named, with the setting that chooses another", async () => {
    const home = join(await folder(), "home");
    await writeFile(home, "");
    await expect(prepareFolders(layoutOf(home))).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(/home cannot be used: there is a file.*VANBAN_HOME/),
    });
  });

  test.skipIf(process.platform !== "linux")(
    "one where the system makes none is named, without trying for ever",
    async () => {
      const home = join("/proc", "vanban", "home");
      await expect(prepareFolders(layoutOf(home))).rejects.toThrow(
        /home cannot be used: it cannot be created there/,
      );
    },
  );

  test("two that make it at once both have it", async () => {
    const home = join(await folder(), "a", "b", "home");
    await Promise.all([1, 2, 3].map(() => prepareFolders(layoutOf(home))));
    expect((await stat(home)).isDirectory()).toBe(true);
  });

  test("too little room on its disk is told in megabytes", async () => {
    const home = await folder();
    await expect(requireSpace(home, "VANBAN_HOME", 1e12)).rejects.toThrow(
      /has \d+ MB free, at least 1000000000000 MB/,
    );
    await expect(requireSpace(home, "VANBAN_HOME", 1)).resolves.toBeUndefined();
  });

  test.skipIf(process.getuid?.() !== 0)("one that this user may not enter is named", async () => {
    // Not below the test run's own folder, which is closed to others.
    const outside = await mkdtemp(join(tmpdir(), "vanban-open-"));
    onTestFinished(() => rm(outside, { recursive: true, force: true }));
    await chmod(outside, 0o711);
    const program = join(outside, "prepare.mjs");
    await copyFile(await bundled(import.meta.url, "prepare-folder.ts"), program);
    await chmod(program, 0o644);
    const home = join(await folder(), "home");
    await prepareFolders(layoutOf(home));
    // Root may enter everything; another user may not.
    const { stdout } = spawnSync(process.execPath, [program, home], {
      uid: 65_534,
      gid: 65_534,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/home cannot be used: this user has no right to it/);
  });
});
