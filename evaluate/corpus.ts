import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** One real text of the corpus. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The folder of real documents beside the project, or the one named by `VANBAN_CORPUS`; null when it is absent. */
export function corpusFolder(): string | null {
  const folder = resolve(process.env.VANBAN_CORPUS ?? "../shared/corpus");
  return existsSync(join(folder, "texts")) ? folder : null;
}

/** All texts of the corpus, in order of their names. */
export const corpusTexts = (folder: string): CorpusText[] =>
  readdirSync(join(folder, "texts"))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, "texts", file), "utf8");
      return { name: basename(file, ".txt"), text, sha256: sha256(text) };
    });
