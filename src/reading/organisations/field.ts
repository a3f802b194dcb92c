import { FIELDS } from "../../vocabulary/organisations.js";
import { lowerCase } from "../lower-case.js";

const SEPARATOR = "(?:[ \\n]*[,-][ \\n]*|[ \\n]+)";
/** «Tài chính, Kế hoạch và Đầu tư» are two fields: a comma parts what is a field of its own from what follows. */
const DASH = "(?:[ \\n]*-[ \\n]*|[ \\n]+)";
const own = new Set(FIELDS.map(([name]) => name));
const separatorOf = (name: string): string =>
  name.includes(" - ") && own.has(name.split(" - ")[0] as string) ? DASH : SEPARATOR;
const pattern = (name: string, written: string): string =>
  lowerCase(written)
    .split(/[\s,-]+/)
    .filter(Boolean)
    .map((w) => w.replace(/\./g, "\\.").replace(/^và$/, "(?:và|&)"))
    .join(separatorOf(name));

const forms = FIELDS.flatMap(([name, ...short]) =>
  [name, ...short].map((written) => ({ name, written, pattern: pattern(name, written) })),
).sort((a, b) => b.written.length - a.written.length);
const FIELD = new RegExp(
  `(?: *\\n? *)(?:${forms.map((f) => `(${f.pattern})`).join("|")})(?![\\p{L}\\p{N}])`,
  "uy",
);

/** The field named at `at` (after blanks), in its canonical form. */
export function fieldAt(
  text: string,
  lower: string,
  at: number,
): { start: number; end: number; name: string } | null {
  FIELD.lastIndex = at;
  const m = FIELD.exec(lower);
  if (!m) return null;
  const which = m.findIndex((group, i) => i > 0 && group !== undefined);
  const start = at + m[0].length - (m[which] as string).length;
  if (!/\p{Lu}/u.test(text.charAt(start))) return null;
  return { start, end: FIELD.lastIndex, name: (forms[which - 1] as (typeof forms)[number]).name };
}
