import { type DomNode, type FormatCallback, convert as htmlToText } from "html-to-text";
import iconv from "iconv-lite";
import type { Converted } from "./converted.js";
import { rowLine } from "./joined-lines.js";
import { Refusal } from "./refusal.js";
import { decodeText, type Encoding } from "./text-encoding.js";

/** Word and the portals nest some dozens deep; beyond this it is no document. */
const MAX_DEPTH = 500;
const TOO_DEEP = "\uE000";
/** A cell longer than this is a page laid out by a table, not a cell of one. */
const LAYOUT_CELL = 3_000;

interface Cell {
  readonly text: string;
}

function rowText(cells: readonly Cell[]): string | null {
  const full = cells.map(({ text }) => text.trim()).filter(Boolean);
  if (full.length < 2 || full.some((text) => text.length > LAYOUT_CELL)) return full.join("\n\n") || null;
  return rowLine(cells.map(({ text }) => text));
}

const isTag = (node: DomNode, ...names: string[]): boolean =>
  node.type === "tag" && names.includes(node.name ?? "");

/** One row a line, cells apart by ` | `; a row of one cell stays a block of its own. */
const table: FormatCallback = (elem, walk, builder) => {
  builder.openTable();
  const rows = (nodes: readonly DomNode[]): void => {
    for (const node of nodes) {
      if (isTag(node, "thead", "tbody", "tfoot", "center", "form")) rows(node.children ?? []);
      if (isTag(node, "caption")) row([node]);
      if (isTag(node, "tr")) row((node.children ?? []).filter((cell) => isTag(cell, "td", "th")));
    }
  };
  const row = (cells: readonly DomNode[]): void => {
    builder.openTableRow();
    for (const cell of cells) {
      builder.openTableCell();
      walk(cell.children ?? [], builder);
      builder.closeTableCell();
    }
    builder.closeTableRow();
  };
  rows(elem.children ?? []);
  builder.closeTable({
    tableToString: (lines) =>
      (lines as unknown as { cells?: Cell[] }[] | Cell[][])
        .map((line) => rowText(Array.isArray(line) ? line : (line.cells ?? [])))
        .filter((line) => line !== null)
        .join("\n"),
    leadingLineBreaks: 2,
    trailingLineBreaks: 2,
  });
};

const textOf = (node: DomNode): string =>
  node.type === "text" ? (node.data ?? "") : (node.children ?? []).map(textOf).join("");

const UNIT = /(?:^|[\s\d/(])(?:[mckd]?m|hm|dam|10)$/u;
const NOTE_MARK = /^\s*[[(]?\s*(\d{1,3}|\*+)\s*[\])]?\s*$/;

/** A footnote's mark as `[1]`, so that no digit is glued to a symbol; `m²` stays `m2`. */
const raised: FormatCallback = (elem, walk, builder) => {
  const number = NOTE_MARK.exec(textOf(elem))?.[1];
  const { prev } = elem as DomNode & { prev?: DomNode | null };
  const before = prev ? textOf(prev) : "";
  if (!number || UNIT.test(before)) walk(elem.children ?? [], builder);
  else builder.addInline(`[${number}]`);
};

const SKIPPED = [
  "nav",
  "select",
  "noscript",
  "template",
  "button",
  "svg",
  "iframe",
  "object",
  "textarea",
  "img",
  "*[hidden]",
  '*[style*="display:none"]',
  '*[style*="display: none"]',
  'div[title="header"]',
  'div[title="footer"]',
];

function htmlOptions(): Parameters<typeof htmlToText>[1] {
  return {
    wordwrap: false,
    formatters: { table, raised },
    limits: { maxDepth: MAX_DEPTH, ellipsis: TOO_DEEP, maxInputLength: Number.POSITIVE_INFINITY },
    selectors: [
      ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
      { selector: "table", format: "table" },
      { selector: "sup", format: "raised" },
      { selector: "a", format: "inline" },
      { selector: 'a[href*="ftn"]', format: "raised" },
      { selector: 'a[href*="footnote"]', format: "raised" },
      { selector: "hr", format: "block" },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: "ul", options: { itemPrefix: "- " } },
      { selector: "blockquote", format: "block" },
    ],
  };
}

/** @throws Refusal FILE_DAMAGED when the elements nest beyond any document */
export function textOfHtml(html: string): string {
  if (/<!ENTITY/i.test(html))
    throw new Refusal(
      "FILE_DAMAGED",
      "declares entities of its own, as no document does",
      "give a clean copy",
    );
  const text = htmlToText(html, htmlOptions());
  if (text.includes(TOO_DEEP))
    throw new Refusal("FILE_DAMAGED", `nests its elements more than ${MAX_DEPTH} deep`, "give a clean copy");
  return text
    .replace(/^(\[\d+\])(?=\S)/gm, "$1 ")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** The letters of an HTML file: by its byte order mark, as valid UTF-8, as it declares, else as plain text is told. */
function decodeHtml(bytes: Uint8Array, encoding?: Encoding): string {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1");
  const declared = CHARSET.exec(head);
  const name = (declared?.[1] ?? declared?.[2] ?? "").toLowerCase();
  const legacy = name !== "" && !/^utf-?(?:8|16)/.test(name) && iconv.encodingExists(name);
  if (encoding || !legacy) return decodeText(bytes, encoding).text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), name);
  }
}

/** HTML as text: blocks apart by blank lines, tables a row a line, scripts and styles out. */
export function convertHtml(bytes: Uint8Array, encoding?: Encoding): Converted {
  return { text: textOfHtml(decodeHtml(bytes, encoding)), notes: [], header: "" };
}
