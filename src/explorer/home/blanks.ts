import type { Language } from "../language/words.js";

/** A variable of a named question, as a blank that people fill in. */
export interface Blank {
  readonly name: string;
  readonly label: Readonly<Record<Language, string>>;
  /** The type as GraphQL writes it: `ID!`, `[String!]`, `Date`. */
  readonly type: string;
  /** What stands in it at first, as people type it; lists a line each. */
  readonly filled: string;
}

const VARIABLE = /\$(\w+):\s*([\w[\]!]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^\s,)]+))?/y;

/** A default value as people type it. */
function typed(value: string | undefined): string {
  if (value === undefined || value === "null") return "";
  if (!/^["[]/.test(value)) return value;
  return [JSON.parse(value) as string | string[]].flat().join("\n");
}

const labelIn = (text: string, name: string, language: Language): string =>
  new RegExp(`^# \\$${name} ${language}: (.+)$`, "m").exec(text)?.[1] ?? `$${name}`;

/** The blanks of a question from the text of its file. */
export function blanksOf(text: string): Blank[] {
  const opening = /^query \w+\(/m.exec(text);
  if (!opening) return [];
  const blanks: Blank[] = [];
  let at = opening.index + opening[0].length;
  for (;;) {
    at += /^[\s,]*/.exec(text.slice(at))?.[0].length ?? 0;
    VARIABLE.lastIndex = at;
    const found = VARIABLE.exec(text);
    if (!found) return blanks;
    const [whole, name = "", type = "", value] = found;
    const label = { vi: labelIn(text, name, "vi"), en: labelIn(text, name, "en") };
    blanks.push({ name, label, type, filled: typed(value) });
    at += whole.length;
  }
}

function value({ type }: Blank, text: string): unknown {
  const given = text.trim();
  if (given === "") return undefined;
  if (type.startsWith("["))
    return given
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  return /^(?:Int|Float)/.test(type) ? Number(given) : given;
}

/** The variables of an operation from what was typed; a blank left empty is not given. */
export const variablesOf = (
  blanks: readonly Blank[],
  given: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    blanks
      .map((blank) => [blank.name, value(blank, given[blank.name] ?? blank.filled)] as const)
      .filter(([, one]) => one !== undefined),
  );
