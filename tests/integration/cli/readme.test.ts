import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { surroundings, vanban } from "../../cli/command.js";
import { makeFolder } from "../../database/make-folder.js";
import { npmStart } from "./serving.js";

const run = promisify(execFile);
const README = readFileSync("README.md", "utf8");
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((m) => m[1] as string);
const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
/** `npm start` is run first; `npm test` is what runs this. */
const OUTER = ["npm start", "npm test"];

let home: string;
beforeAll(async () => {
  home = await makeFolder();
  await vanban(["--version"]);
});
afterAll(async () => {
  await vanban(["stop"], { VANBAN_HOME: home });
  await rm(home, { recursive: true, force: true });
});

test("the two commands stand first in the README", () => {
  expect(commands.slice(0, 2)).toEqual(OUTER);
  expect(commands.length).toBeGreaterThan(6);
});

test("every command and question of the README works, one after another, as a newcomer would", async () => {
  const { url } = await npmStart(home);
  const env = surroundings({ VANBAN_HOME: home, PORT: new URL(url).port });
  for (const command of commands.filter((c) => !OUTER.includes(c))) {
    const { stdout } = await run("bash", ["-c", command], { env });
    if (!command.includes("--check")) expect(stdout.trim(), command).not.toBe("");
    if (command.includes("--json")) for (const line of stdout.trim().split("\n")) JSON.parse(line);
  }
  const answers: string[] = [];
  for (const query of blocks("graphql")) {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(answer.errors, query).toBeUndefined();
    for (const [name, told] of Object.entries(answer.data)) expect(told, name).not.toBeNull();
    answers.push(JSON.stringify(answer.data));
  }
  expect(answers[0]).toContain("kon-tum/75-ctr-tu/2018-12-07");
  expect(answers[1]).toContain("Sở Y tế");
}, 240_000);
