import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageRoot } from "../src/model/root.js";

export interface Texts {
  readonly kind: "corpus" | "examples";
  readonly texts: readonly string[];
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** The real documents beside the project or at VANBAN_CORPUS; where there are none, our own examples over and over. */
export function texts(): Texts {
  const corpus = resolve(process.env.VANBAN_CORPUS || join(packageRoot, "..", "shared", "corpus"), "texts");
  if (existsSync(corpus)) return { kind: "corpus", texts: textsIn(corpus) };
  const examples = textsIn(join(packageRoot, "examples"));
  return { kind: "examples", texts: Array.from({ length: 40 }, () => examples.join("\n\n")) };
}

export const bytesOf = (all: readonly string[]): number =>
  all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** A text of `bytes` UTF-8 bytes, within one repetition: the piece over and over. */
export const filled = (piece: string, bytes: number): string =>
  piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
