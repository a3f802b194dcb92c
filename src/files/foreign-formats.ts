/** A format that is not read: what to call it, and what to do instead of saving it in one that is. */
export interface ForeignFormat {
  readonly name: string;
  readonly remedy?: string;
}

const OCR = "have its text recognised (OCR) and give the result";
const UNPACK = "unpack it and give the documents in it";

/** How such files begin, byte for byte (as Latin-1 letters). */
const BEGINNINGS: readonly (readonly [string, ForeignFormat])[] = [
  ["{\\rtf", { name: "RTF" }],
  ["\x89PNG", { name: "an image (PNG)", remedy: OCR }],
  ["\xff\xd8\xff", { name: "an image (JPEG)", remedy: OCR }],
  ["GIF8", { name: "an image (GIF)", remedy: OCR }],
  ["II*\0", { name: "an image (TIFF)", remedy: OCR }],
  ["MM\0*", { name: "an image (TIFF)", remedy: OCR }],
  ["Rar!", { name: "a RAR archive", remedy: UNPACK }],
  ["7z\xbc\xaf", { name: "a 7-Zip archive", remedy: UNPACK }],
  ["\x1f\x8b", { name: "a gzip archive", remedy: UNPACK }],
  ["\x7fELF", { name: "a program", remedy: "give the document itself" }],
  ["%!PS", { name: "PostScript" }],
  ["MIME-Version:", { name: "a web archive (MHTML)" }],
  ["From: <Saved by", { name: "a web archive (MHTML)" }],
];

/** The format a file's beginning tells, of those that are known and not read. */
export const foreignFormat = (head: string): ForeignFormat | null =>
  BEGINNINGS.find(([beginning]) => head.startsWith(beginning))?.[1] ?? null;
