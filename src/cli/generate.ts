import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate as codegen, loadCodegenConfig } from "@graphql-codegen/cli";
import { printContract, printReadingSchema } from "../api/contract.js";
import { printStatusPage } from "../api/status-page.js";
import { printVerdictPage } from "../api/verdict-page.js";
import { packageRoot } from "../model/root.js";

/**
 * `npm run generate`: writes everything that follows from `schema.graphql`, the questions, the Reading's types
 * and the tables of statuses and verdicts.
 * `--check` writes nothing, names what is not current, and exits with 1.
 */
const check = process.argv.includes("--check");

const isCurrent = (name: string, content: string): boolean =>
  existsSync(join(packageRoot, name)) && readFileSync(join(packageRoot, name), "utf8") === content;

/** Writes what is not current, unless only checking. @returns the names of the files that were not current */
function bring(files: readonly { readonly name: string; readonly content: string }[]): string[] {
  const stale = files.filter(({ name, content }) => !isCurrent(name, content));
  if (!check) for (const { name, content } of stale) writeFileSync(join(packageRoot, name), content);
  return stale.map(({ name }) => name);
}

async function typeFiles(): Promise<{ name: string; content: string }[]> {
  const { config } = await loadCodegenConfig({ configFilePath: join(packageRoot, "codegen.yml") });
  const outputs: { filename: string; content: string }[] = await codegen(
    { ...config, cwd: packageRoot, silent: true, errorsOnly: true },
    false,
  );
  return outputs.map(({ filename, content }) => ({ name: filename, content }));
}

/** The operations of the pages, to the letter as they are sent. */
const ofPages = (generated: string): string[] =>
  [...generated.matchAll(/export const \w+Document = new TypedDocumentString\(`([^`]*)`/g)].map(
    ([, text]) => text as string,
  );

/** The operations that the client sends, as the plugin of codegen writes them. */
const ofClient = (generated: string): string[] =>
  [...generated.matchAll(/^export const \w+Operation: .*, text: (".*") \};$/gm)].map(([, text]) =>
    JSON.parse(text as string),
  );

/**
 * `operations.json`: the questions of `questions/` without the comments above them, the client's operations and the
 * pages', by their SHA-256.
 */
function manifest(contents: ReadonlyMap<string, string>): string {
  const of = (name: string) => contents.get(`src/generated/${name}.ts`) ?? "";
  const texts = [...ofClient(of("operations")), ...ofClient(of("client")), ...ofPages(of("explorer"))];
  const entries = texts.map((text) => [createHash("sha256").update(text).digest("hex"), text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const contract = bring([{ name: "api.graphql", content: await printContract() }]);
const typed = await typeFiles();
const types = bring(typed);
const reading = bring([{ name: "reading.schema.json", content: printReadingSchema() }]);
const pages = bring([
  { name: "docs/status.md", content: printStatusPage() },
  { name: "docs/verdicts.md", content: printVerdictPage() },
]);
const contents = new Map(typed.map(({ name, content }) => [name, content]));
const operations = bring([{ name: "operations.json", content: manifest(contents) }]);
const stale = [...contract, ...types, ...reading, ...pages, ...operations];

for (const name of stale) console.log(check ? `${name} is not current` : `${name} was written`);
if (stale.length === 0) console.log("Generated files are current");
else if (check) {
  console.error("Run `npm run generate` and commit what it writes.");
  process.exitCode = 1;
} else if (types.includes("src/generated/enums.ts")) {
  // This run still holds the enums it began with, and the Reading's schema is printed from them.
  const { status } = spawnSync(process.execPath, ["setup/run.mjs", "src/cli/generate.ts"], {
    cwd: packageRoot,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
