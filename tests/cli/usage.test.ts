import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folder } from "../database/folder.js";
import { begin, vanban } from "./command.js";

// The first command may build the program.
beforeAll(() => vanban(["--version"]), 120_000);

const EDITS = ["review", "decide", "correct", "merge", "unmerge", "assert"];
const COMMANDS = [
  "start",
  "stop",
  "status",
  "read",
  "ingest",
  "document",
  "lineage",
  "lineage-diff",
  "path",
  "cascade",
  "status-of",
  "resolve",
  "search",
  ...EDITS,
  "matrix",
  "ask",
  "expectations",
  "organisations",
  "indicators",
];
const NO_TRACE = /^(?!.*\n\s+at )/s;

describe("the command line", () => {
  test("its help names every command, every exit code, and goes to stdout", async () => {
    const { code, stdout, stderr } = await vanban(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    for (const exitCode of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ {2}${exitCode} {2}\\S`, "m"));
  });

  test.each(COMMANDS)("the help of %s holds examples", async (command) => {
    const { code, stdout } = await vanban([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\n.*vanban ${command}`, "s"));
  });

  test.each([
    [[], /Usage: vanban/],
    [["reed", "a.txt"], /unknown command 'reed'/],
    [["read"], /missing required argument 'file'/],
    [["read", "--jsn", "a.txt"], /unknown option '--jsn'/],
    [["read", "a.txt", "--as-of", "7/12/2018"], /“7\/12\/2018” is no date; write it as YEAR-MONTH-DAY/],
    [["read", "a.txt", "--as-of", "2018-02-30"], /“2018-02-30” is no date/],
    [["lineage", "x", "--direction", "SIDEWAYS"], /Allowed choices are BOTH, DOWNSTREAM, UPSTREAM/],
    [["merge", "a", "b"], /required option '--why <reason>' not specified/],
    [["review", "a", "maybe", "--why", "x"], /Allowed choices are confirm, reject/],
    [["indicators", "--verdict", "GOOD"], /Allowed choices are EXCEEDED, MISSED, OPEN, REACHED, UNKNOWN/],
    [["organisations", "--json", "--csv"], /'--json' cannot be used with option '--csv'/],
    [["indicators", "join", "a", "b"], /required option '--why <why>' not specified/],
    [["findings", "dismiss", "x", "--why", "y"], /required option '--who <name>' not specified/],
    [["holdings", "declare"], /required option '--place <place>' not specified/],
    [["findings", "--output", "a.xlsx"], /--output needs --format/],
    [["search", "x", "--format", "pdf"], /Allowed choices are xlsx, docx/],
    [["search", "x", "--json", "--format", "xlsx"], /cannot be used with option '--json'/],
    [["lineage", "x", "--depth", "0"], /“0” is no whole number above zero/],
  ])("%j is a wrong usage: exit code 2, said on stderr", async (args, message) => {
    const { code, stdout, stderr } = await vanban(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(NO_TRACE);
  });

  test("a wrong setting is one sentence and exit code 2", async () => {
    const { code, stderr } = await vanban(["status"], { PORT: "many" });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "PORT is “many”, expected a number from 0 to 65535.\n",
    });
  });

  test("without a database, status says so, starts none and makes no folder", async () => {
    const home = join(await folder(), "home");
    const { code, stdout } = await vanban(["status", "--json"], { VANBAN_HOME: home });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      running: false,
      url: null,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      counts: { nodes: {}, edges: {} },
    });
    expect(await vanban(["stop"], { VANBAN_HOME: home })).toEqual({
      code: 0,
      stdout: "nothing was running\n",
      stderr: "",
    });
  });
});

const TEXT = "KẾ HOẠCH\nthực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị\n";

describe("read", () => {
  test("one JSON line a file on stdout; a file that cannot be read is told on stderr, the others are read", async () => {
    const home = await folder();
    const [good, missing, other] = ["a.txt", "b.txt", "c.txt"].map((name) => join(home, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(good, TEXT);
    await writeFile(other, TEXT);
    const { code, stdout, stderr } = await vanban(["read", "--json", good, missing, other]);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).source.name)).toEqual(["a.txt", "c.txt"]);
    expect(stderr).toMatch(/^.*b\.txt: .+\n$/);
    expect(stderr).toMatch(NO_TRACE);
  });

  test("when the reader of its output has gone, it ends without a word", async () => {
    const file = join(await folder(), "a.txt");
    await writeFile(file, TEXT);
    const child = begin(["read", "--json", ...Array.from({ length: 200 }, () => file)]);
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, said }).toEqual({ code: 0, said: "" });
  });
});
