import WordExtractor from "word-extractor";
import type { Converted } from "./converted.js";
import { rowLine } from "./joined-lines.js";
import { Refusal } from "./refusal.js";

const AS_WRITTEN = { filterUnicode: false, includeFooters: false } as const;
/** Paragraphs that cells of one row may hold between two cell marks. */
const ROW_LINES = 12;

/** Where the row that begins on line `from` ends: at the line that closes with a cell mark; -1 when it is no row. */
function rowEnd(lines: readonly string[], from: number): number {
  if (!lines[from]?.includes("\t")) return -1;
  for (let i = from; i < Math.min(lines.length, from + ROW_LINES); i += 1)
    if (lines[i]?.endsWith("\t")) return i;
  return -1;
}

/** The old format marks cells with a tab and closes a row with one more: rows become lines, cells apart by ` | `. */
function withRows(body: string): string {
  const lines = body.split("\n");
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const end = rowEnd(lines, i);
    const line = lines[i] as string;
    if (end < 0) {
      if (line.trim() !== "") blocks.push(`${line.trim()}\n\n`);
      continue;
    }
    const row = rowLine(
      lines
        .slice(i, end + 1)
        .join("\n")
        .replace(/\t$/, "")
        .split("\t"),
    );
    if (row) blocks.push(`${row}\n`);
    i = end;
  }
  return blocks
    .join("")
    .replace(/(\n\S.* \| .*\n)(?!.* \| )/g, "$1\n")
    .trim();
}

/** The old format keeps notes as paragraphs, in the order of their marks. */
function numbered(notes: string): string {
  const paragraphs = notes.split("\n").filter((line) => line.trim() !== "");
  return paragraphs.map((note, i) => `\n\n[${i + 1}] ${note.trim()}`).join("");
}

/** Word sets a bit in its file information block when the text is encrypted; the block begins its stream. */
function refuseEncrypted(bytes: Buffer): void {
  for (let at = 512; at + 12 < bytes.length; at += 512) {
    if (bytes.readUInt16LE(at) !== 0xa5ec) continue;
    if (bytes.readUInt16LE(at + 10) & 0x0100)
      throw new Refusal("FILE_ENCRYPTED", "is locked with a password", "save it without one and give that");
    return;
  }
}

/** A Word document of the old format (doc, Word 97 to 2003). */
export async function convertDoc(bytes: Buffer): Promise<Converted> {
  refuseEncrypted(bytes);
  try {
    const document = await new WordExtractor().extract(bytes);
    const notes = document.getFootnotes(AS_WRITTEN) + document.getEndnotes(AS_WRITTEN);
    const boxes = document.getTextboxes({ ...AS_WRITTEN, includeHeadersAndFooters: false }).trim();
    const body = withRows(document.getBody(AS_WRITTEN));
    return {
      text: (boxes ? `${boxes}\n\n${body}` : body) + numbered(notes),
      notes: notes.trim()
        ? ["the old Word format does not tell where footnotes hang: they stand at the end"]
        : [],
      header: document.getHeaders(AS_WRITTEN),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("FILE_DAMAGED", "is a damaged Word document", "give a copy that Word can open");
  }
}
