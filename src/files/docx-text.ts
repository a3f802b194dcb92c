import mammoth from "mammoth";
import type { Converted } from "./converted.js";
import { textOfHtml } from "./html-text.js";
import type { FileLimits } from "./limits.js";
import { Refusal } from "./refusal.js";
import { checkZip } from "./zip-check.js";

const HEADER_PART = /^word\/header\d*\.xml$/;
/** Stands for a tab or a wide gap on the way through HTML, which would make one blank of it. */
const GAP = "\u2003";

/** The letters of a page header, a paragraph a line: only looked at for a secrecy mark. */
const lettersOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<[^>]*>/g, "")
    .trim();

/** Mammoth hangs all notes, as one list, at the end of its HTML. */
const NOTES = /<ol><li id="(?:footnote|endnote)-[\s\S]*<\/ol>$/;
const BACK_LINK = /<a href="#(?:footnote|endnote)-ref-[^"]*">[^<]*<\/a>/g;

/** The notes under the numbers their marks carry in the text: `[1] …`. */
function notesOf(list: string): string {
  return list
    .replace(/^<ol>|<\/ol>$/g, "")
    .split(/<li id="(?:footnote|endnote)-[^"]*">/)
    .slice(1)
    .map((note, i) => `[${i + 1}] ${textOfHtml(note.replace(/<\/li>$/, "").replace(BACK_LINK, ""))}`)
    .join("\n\n");
}

function textOf(html: string): string {
  const kept = html.replace(/\t| {3,}/g, GAP);
  const notes = NOTES.exec(kept)?.[0];
  const body = textOfHtml(notes ? kept.slice(0, -notes.length) : kept);
  return (notes ? `${body}\n\n${notesOf(notes)}` : body).replaceAll(GAP, "\t");
}

const NUMBERED =
  "lists that Word numbers by itself are numbered 1, 2, 3 here: their own labels («Điều», «a)») are not in the file's text";

/** A Word document (docx): tables a row a line, footnotes at the end, deleted words of tracked changes left out. */
export async function convertDocx(bytes: Buffer, limits: FileLimits): Promise<Converted> {
  const parts = await checkZip(bytes, limits, (name) => HEADER_PART.test(name));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const notes = value.replace(NOTES, "").includes("<ol>") ? [NUMBERED] : [];
    return { text: textOf(value), notes, header: [...parts.values()].map(lettersOf).join("\n") };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("FILE_DAMAGED", "is a damaged Word document", "give a copy that Word can open");
  }
}
