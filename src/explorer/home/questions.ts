import type { Language } from "../language/words.js";
import { type Blank, blanksOf } from "./blanks.js";

/** A named question of `questions/`: its titles stand in the comment at the head of the file. */
export interface NamedQuestion {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly operation: string;
  readonly blanks: readonly Blank[];
}

const files = import.meta.glob<string>("../../../questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const titleIn = (text: string, language: Language): string =>
  new RegExp(`^# ${language}: (.+)$`, "m").exec(text)?.[1] ?? "";

/** All of them, by name. */
export const QUESTIONS: readonly NamedQuestion[] = Object.entries(files)
  .map(([path, text]) => ({
    name: path.replace(/^.*\/|\.graphql$/g, ""),
    title: { vi: titleIn(text, "vi"), en: titleIn(text, "en") },
    blanks: blanksOf(text),
    operation: text.replace(/^#.*\n/gm, "").trim(),
  }))
  .sort((a, b) => a.name.localeCompare(b.name));
