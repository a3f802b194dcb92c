import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findJava, javaVersion } from "../../src/database/java.js";
import { folder } from "./folder.js";

/** A Java home whose program says what Java of that version says. */
async function javaHome(version: string): Promise<string> {
  const home = await folder();
  await mkdir(join(home, "bin"));
  const program = join(home, "bin", "java");
  await writeFile(program, `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-21' >&2\n`);
  await chmod(program, 0o755);
  return home;
}

describe.skipIf(process.platform === "win32")("Java", () => {
  test.each([
    ["1.8.0_402", 8],
    ["11.0.22", 11],
    ["17.0.15", 17],
    ["21", 21],
    ["25-ea", 25],
  ])("version %s is Java %d", async (printed, major) => {
    expect(await javaVersion(join(await javaHome(printed), "bin", "java"))).toBe(major);
  });

  test("a program that is none, and a path without one, have no version", async () => {
    expect(await javaVersion("/bin/true")).toBeNull();
    expect(await javaVersion("/nowhere/java")).toBeNull();
  });

  test("JAVA_HOME is used when it will do", async () => {
    const home = await javaHome("21.0.2");
    expect(await findJava({ JAVA_HOME: home, PATH: "" })).toEqual({
      path: join(home, "bin", "java"),
      version: 21,
    });
  });

  test("a wrong JAVA_HOME is not passed over: it is named, with what it is and what is needed", async () => {
    const home = await javaHome("11.0.22");
    await expect(findJava({ JAVA_HOME: home, PATH: process.env.PATH })).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(
        new RegExp(`^JAVA_HOME is ${home}, which is Java 11; Neo4j needs Java 17 or 21`),
      ),
    });
  });

  test("a JAVA_HOME without Java is named, and every system's commands are told", async () => {
    const found = findJava({ JAVA_HOME: await folder() });
    await expect(found).rejects.toThrow(
      /holds no Java that runs.*\n.*apt-get install.*\n.*dnf install.*\n.*brew install.*\n.*winget install/,
    );
  });

  test("a wrong Java on the PATH gives way to a right one further on", async () => {
    const [wrong, right] = [await javaHome("11.0.22"), await javaHome("17.0.1")];
    const path = [join(wrong, "bin"), join(right, "bin")].join(":");
    expect(await findJava({ PATH: path })).toEqual({ path: join(right, "bin", "java"), version: 17 });
  });
});
