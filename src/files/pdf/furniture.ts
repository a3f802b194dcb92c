import type { Layout } from "./layout.js";
import type { Line } from "./sheet.js";

/** Running heads stand in the upper part of a sheet, feet in the lower, in parts of its height. */
const HEAD = 0.14;
const FOOT = 0.88;

const GAZETTE = /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số(?=\s).{0,60}?Ngày[\s\d./-]+$/u;
const PAGE_NUMBER = /^[-–—\s]*(?:Trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;
const STAMP =
  /^(?:Ký bởi|Người ký|Được ký bởi|Signed by|Digitally signed by|Email|Cơ quan|Ngày ký|Thời gian ký|Date)\s*:/iu;

const inMargin = (line: Line, height: number): boolean => line.y < HEAD * height || line.y > FOOT * height;

/** A running head with its numbers masked, so that the page's number does not make it another. */
const key = (line: Line): string => line.text.replace(/\d+/g, "#");

/** The outermost lines of a sheet, two at each end, where they lie in its margins. */
function marginal({ sheet, lines }: Layout): Line[] {
  const ends = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
  return [...ends].filter((line) => inMargin(line, sheet.height));
}

/** The marginal lines that come again on most pages (or most of every second page). */
function repeated(layouts: readonly Layout[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const layout of layouts)
    for (const line of marginal(layout)) {
      const known = pages.get(key(line)) ?? new Set();
      pages.set(key(line), known.add(layout.sheet.page));
    }
  const total = new Set(layouts.map(({ sheet }) => sheet.page)).size;
  const enough = Math.max(2, Math.ceil(total * 0.4));
  return new Set([...pages].filter(([, on]) => on.size >= enough).map(([text]) => text));
}

/** The lines of a digital signature's stamp: two or more of its labels below each other. */
function stamps(lines: readonly Line[]): ReadonlySet<Line> {
  const labelled = lines.filter(({ text }) => STAMP.test(text));
  return new Set(labelled.length >= 2 ? labelled : []);
}

/**
 * Takes out what belongs to the page and not to the text: running heads and feet, the gazette's own
 * («CÔNG BÁO/Số 238/Ngày 21-04-2026»), page numbers, stamps of digital signatures.
 */
export function withoutFurniture(layouts: readonly Layout[]): {
  readonly layouts: Layout[];
  readonly dropped: string[];
} {
  const again = repeated(layouts);
  const dropped: string[] = [];
  const kept = layouts.map((layout): Layout => {
    const stamped = stamps(layout.lines);
    const edge = new Set(marginal(layout));
    const lines = layout.lines.filter((line) => {
      const out =
        stamped.has(line) ||
        GAZETTE.test(line.text) ||
        (PAGE_NUMBER.test(line.text) && inMargin(line, layout.sheet.height)) ||
        (edge.has(line) && again.has(key(line)));
      if (out) dropped.push(line.text);
      return !out;
    });
    return { ...layout, lines };
  });
  return { layouts: kept, dropped: [...new Set(dropped)] };
}
