import { foreignFormat } from "./foreign-formats.js";
import { Refusal } from "./refusal.js";

/** The formats that are read, each with its media type. */
export const MEDIA_TYPES = {
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  pdf: "application/pdf",
} as const;
export type Format = keyof typeof MEDIA_TYPES;

const unread = (what: string, remedy = "save it as docx, pdf, html or txt and give that") =>
  new Refusal("FILE_FORMAT", `is ${what}, which is not read`, remedy);

const HEAD = 4_096;
const TAIL = 66_000;
const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", from, to);

/** OLE files name their streams in UTF-16LE, in the directory. */
const wide = (name: string): Buffer => Buffer.from(name, "utf16le");
const ZIP = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function oleFormat(bytes: Uint8Array): Format {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(wide("EncryptedPackage")))
    throw new Refusal("FILE_ENCRYPTED", "is locked with a password", "save it without one and give that");
  if (file.includes(wide("WordDocument"))) return "doc";
  if (file.includes(wide("Workbook")) || file.includes(wide("Book"))) throw unread("a spreadsheet (xls)");
  if (file.includes(wide("PowerPoint Document"))) throw unread("a presentation (ppt)");
  if (file.includes(wide("__substg1.0"))) throw unread("a mail (msg)");
  throw unread("an OLE file without a Word document in it");
}

/** A zip package by the names of its parts, which stand in plain letters in its directory at the end. */
function zipFormat(bytes: Uint8Array): Format {
  const names = latin1(bytes, 0, HEAD) + latin1(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
  if (names.includes("word/")) return "docx";
  if (names.includes("xl/"))
    throw unread("a spreadsheet (xlsx)", "import it as a register, or save it as docx or pdf");
  if (names.includes("ppt/")) throw unread("a presentation (pptx)");
  if (names.includes("opendocument")) throw unread("an OpenDocument file (odt, ods)");
  if (names.includes("epub")) throw unread("an EPUB book");
  if (names.includes("[Content_Types].xml")) return "docx";
  throw unread("a zip archive", "unpack it and give the documents in it");
}

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|font|span|center|style|h[1-6]|b|br)\b/i;

function markup(head: string): Format | null {
  if (HTML.test(head) || /<html[\s>]/i.test(head)) return "html";
  if (/^\s*<\?xml|^\s*<!DOCTYPE/i.test(head)) throw unread("an XML file");
  return null;
}

/** The head as letters, whatever the encoding: UTF-16 loses its zero bytes. */
const headOf = (bytes: Uint8Array): string =>
  latin1(bytes, 0, HEAD)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replace(/\0/g, "");

/**
 * The format by the bytes alone, since names lie: portals give HTML the name .doc, people rename docx to .txt.
 * @throws Refusal FILE_FORMAT naming a format that is not read, FILE_ENCRYPTED
 */
export function formatOf(bytes: Uint8Array): Format {
  if (OLE.every((byte, i) => bytes[i] === byte)) return oleFormat(bytes);
  const raw = latin1(bytes, 0, HEAD);
  if (ZIP.some((start) => raw.startsWith(start))) return zipFormat(bytes);
  if (raw.slice(0, 1_024).includes("%PDF-")) return "pdf";
  const foreign = foreignFormat(raw);
  if (foreign) throw unread(foreign.name, foreign.remedy);
  return markup(headOf(bytes)) ?? "txt";
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "txt",
  text: "txt",
  md: "txt",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  docm: "docx",
  doc: "doc",
  dot: "doc",
  pdf: "pdf",
};

/** What the file's name claims, or null when it claims nothing that is known. */
export function claimedFormat(name: string): Format | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return EXTENSIONS[extension] ?? null;
}
