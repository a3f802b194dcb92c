import { createHash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { VanbanError } from "../model/errors.js";
import { GRADES, type Grade, secrecyMark } from "../vocabulary/secrecy.js";
import { allowedGrade, permits } from "./allowed-grade.js";
import type { Converted } from "./converted.js";
import { Converter } from "./converter.js";
import { claimedFormat, type Format, formatOf, MEDIA_TYPES } from "./format.js";
import { DEFAULT_LIMITS, type FileLimits } from "./limits.js";
import { Refusal } from "./refusal.js";
import { decodeText, type Encoding } from "./text-encoding.js";

export interface ReadOptions {
  /** The encoding of text and HTML; told by the bytes when left out. */
  readonly encoding?: Encoding;
  /** The highest grade of secrecy that may be read; what `VANBAN_SECRECY` says when left out. */
  readonly allowGrade?: Grade | null;
  readonly limits?: Partial<FileLimits>;
}

/** A file as text. Offsets of a reading are UTF-16 offsets into `text`. */
export interface FileText {
  /** Base name of the file. */
  readonly name: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Plain text exactly as decoded, without its byte order mark; of other formats what the converter makes of it. */
  readonly text: string;
  /** Length of `text` in UTF-16 units. */
  readonly characters: number;
  /** The grade the paper is marked with. */
  readonly secrecy: Grade | null;
  /** For people: what was told from the bytes against the name, left out, or could not be read. */
  readonly notes: readonly string[];
}

const converter = new Converter();

/** Ends the process that converts files; it ends by itself with its parent. */
export const closeConverter = (): void => converter.close();

function decoded(bytes: Uint8Array, encoding?: Encoding): Converted {
  const { text, encoding: told } = decodeText(bytes, encoding);
  if (text.trim() === "")
    throw new Refusal("FILE_EMPTY", "holds nothing but blanks", "give the document itself");
  return { text, notes: told === "utf-8" ? [] : [`read as ${told}`], header: "" };
}

async function converted(
  format: Exclude<Format, "txt">,
  bytes: Uint8Array,
  limits: FileLimits,
  encoding?: Encoding,
) {
  const result = await converter.convert({ format, bytes, limits, ...(encoding ? { encoding } : {}) });
  if (!/[\p{L}\p{N}]/u.test(result.text))
    throw new Refusal(
      "FILE_NO_TEXT",
      "holds no text",
      "if it holds pictures of pages, have their text recognised (OCR) first",
    );
  return result;
}

function refuseSecret({ text, header }: Converted, allowed: Grade | null): Grade | null {
  const marks = [secrecyMark(text), secrecyMark(header)].filter((mark) => mark !== null);
  const mark = GRADES[Math.max(-1, ...marks.map((grade) => GRADES.indexOf(grade)))] ?? null;
  if (mark && !permits(allowed, mark))
    throw new Refusal(
      "FILE_SECRET",
      `is marked ${mark}, and nothing of it was kept`,
      "read it only where VANBAN_SECRECY permits that grade",
    );
  return mark;
}

const misnamed = (name: string, format: Format): string[] => {
  const claimed = claimedFormat(name);
  return claimed && claimed !== format
    ? [`the name says ${claimed}, the content is ${format} and was read as such`]
    : [];
};

async function read(name: string, shown: string, bytes: Uint8Array, options: ReadOptions): Promise<FileText> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const allowed = options.allowGrade === undefined ? allowedGrade() : options.allowGrade;
  try {
    if (bytes.length === 0) throw new Refusal("FILE_EMPTY", "is empty", "give the document itself");
    if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits);
    const format = formatOf(bytes);
    const result =
      format === "txt"
        ? decoded(bytes, options.encoding)
        : await converted(format, bytes, limits, options.encoding);
    const secrecy = refuseSecret(result, allowed);
    return {
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      mediaType: MEDIA_TYPES[format],
      text: result.text,
      characters: result.text.length,
      secrecy,
      notes: [...misnamed(name, format), ...result.notes],
    };
  } catch (error) {
    throw error instanceof Refusal ? error.toError(shown) : error;
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
const tooLarge = (size: number, { bytes }: FileLimits) =>
  new Refusal(
    "FILE_TOO_LARGE",
    `has ${megabytes(size)} MB, more than the ${megabytes(bytes)} MB that are read`,
    "split it and give the parts",
  );

/**
 * The text of a file given as bytes. The format is told by the bytes; `name` serves for messages and the note that
 * it claims another format.
 * @throws VanbanError with one of the FILE_ codes: which file, what was found, what to do
 */
export const readBytes = (name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<FileText> =>
  read(basename(name), name, bytes, options);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the path",
  EACCES: "may not be read by this user: change its rights or the user",
  EPERM: "may not be read by this user: change its rights or the user",
  ENOTDIR: "does not exist: a part of its path is no folder",
  ELOOP: "is a link that leads back to itself: give the file it means",
  EMFILE: "could not be opened, as too many files are open: try again",
};

const unreadable = (path: string, cause: unknown): VanbanError => {
  const reason =
    REASONS[(cause as NodeJS.ErrnoException).code ?? ""] ?? "could not be read: check the disk and try again";
  return new VanbanError("FILE_UNREADABLE", `The file “${path}” ${reason}.`, cause);
};

/** Reads at most `limit` bytes and one more, whatever the file grows to meanwhile. */
async function bytesOf(file: FileHandle, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.createReadStream({ end: limit, autoClose: false })) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
  }
  return Buffer.concat(pieces, length);
}

/**
 * The text of a file on disk. A file beyond the size limit is refused before it is read.
 * @throws VanbanError with one of the FILE_ codes: which file, what was found, what to do
 */
export async function readTextFile(path: string, options: ReadOptions = {}): Promise<FileText> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new VanbanError(
        "FILE_UNREADABLE",
        `“${path}” is a folder: give a file, or the folder to ingest.`,
      );
    if (!found.isFile())
      throw new VanbanError("FILE_UNREADABLE", `“${path}” is a device and no file: give a file.`);
    if (found.size > limits.bytes) throw tooLarge(found.size, limits).toError(path);
    const file = await open(path);
    try {
      bytes = await bytesOf(file, limits.bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof VanbanError ? error : unreadable(path, error);
  }
  return read(basename(path), path, bytes, options);
}
