import type { Layout } from "./layout.js";
import { RAISED } from "./lines.js";
import { marginsOf, paragraphsOf, type SetLine } from "./paragraphs.js";
import type { Line } from "./sheet.js";

/** A footnote is set smaller than the text by at least so many points. */
const SMALLER = 0.9;

const MARKED = new RegExp(`^${RAISED}\\[?(\\d{1,3})\\]?${RAISED}\\s*`);
const REFERENCE = new RegExp(`\\s*${RAISED}\\[?(\\d{1,3})\\]?${RAISED}`, "g");
const LOOSE = new RegExp(`${RAISED}(\\[?\\d{1,3}\\]?)${RAISED}`, "g");
const FINISHED = /[.]["”’»)]?\s*$/u;

export interface Footnote {
  readonly number: string;
  readonly lines: SetLine[];
}

/** Where the small lines at the foot of a sheet begin. */
function footOf({ lines, tables }: Layout, size: number): number {
  const floor = Math.max(0, ...tables.map(({ bottom }) => bottom));
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1] as Line;
    if (line.size > size - SMALLER || line.y < floor) break;
    from -= 1;
  }
  return from;
}

/**
 * Takes footnotes out of the pages: the small lines at the foot of a page from the first that begins with a raised
 * number; what stands there before it goes on a footnote left unfinished on the page before.
 */
export function withoutFootnotes(
  layouts: readonly Layout[],
  size: number,
): { readonly layouts: Layout[]; readonly notes: readonly Footnote[] } {
  const notes: Footnote[] = [];
  let open: number | null = null;
  const kept = layouts.map((layout): Layout => {
    const { page } = layout.sheet;
    const last = notes.at(-1);
    const goesOn =
      last !== undefined && open === page - 1 && !FINISHED.test(last.lines.at(-1)?.placed.line.text ?? "");
    let from = footOf(layout, size);
    if (!goesOn) while (from < layout.lines.length && !MARKED.test(layout.lines[from]?.text ?? "")) from += 1;
    const foot = layout.lines.slice(from);
    const margins = marginsOf(foot, layout.sheet.width);
    for (const line of foot) {
      const number = MARKED.exec(line.text)?.[1];
      if (number) notes.push({ number, lines: [] });
      const placed = { line: { ...line, text: line.text.replace(MARKED, "") }, side: null, block: 0 };
      notes.at(-1)?.lines.push({ placed, page, margins });
    }
    if (from < layout.lines.length) open = page;
    return { ...layout, lines: layout.lines.slice(0, from) };
  });
  return { layouts: kept, notes };
}

/** Raised numbers as marks `[1]` where a footnote answers them, as plain digits (`m2`) elsewhere. */
export function withMarks(text: string, notes: readonly Footnote[]): string {
  const known = new Set(notes.map(({ number }) => number));
  return text
    .replace(REFERENCE, (all, number: string) => (known.has(number) ? `[${number}]` : all))
    .replace(LOOSE, "$1");
}

/** The footnotes under their numbers, to stand at the end of the text. */
export const footnoteText = (notes: readonly Footnote[]): string =>
  notes.map(({ number, lines }) => `[${number}] ${paragraphsOf(lines)}`).join("\n\n");
