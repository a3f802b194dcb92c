import chardet from "chardet";
import iconv from "iconv-lite";
import { Refusal } from "./refusal.js";
import { vietnameseShare } from "./vietnamese-syllables.js";

/** The encodings plain text is read in. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** Exactly what the bytes say, line ends included; only a byte order mark is left out. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Below this share of Vietnamese syllables a guess at the encoding is taken to be wrong. */
const PLAUSIBLE = 0.8;
const SAMPLE = 64 * 1024;
const REMEDY =
  "open it in an editor and save it as UTF-8, or name its encoding (utf-8, utf-16le, utf-16be or windows-1258)";

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** The encoding that a byte order mark tells. UTF-32 is none that is read. */
function byMark(bytes: Uint8Array): Encoding | null {
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff))
    throw new Refusal("FILE_ENCODING", "is UTF-32 text, which is not read", REMEDY);
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: of Vietnamese, nearly every high byte is 00, 01, 03, 1E or 20. */
function byHighBytes(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 2) return null;
  const count = [0, 0];
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = bytes[i] as number;
    const side = i & 1;
    if (byte === 0) zeros[side] = (zeros[side] as number) + 1;
    if (byte <= 1 || byte === 3 || byte === 0x1e || byte === 0x20) count[side] = (count[side] as number) + 1;
  }
  const fits = (side: number) =>
    (count[side] as number) / pairs > 0.9 &&
    (zeros[side] as number) / pairs > 0.3 &&
    (zeros[1 - side] as number) / pairs < 0.02;
  if (fits(1)) return "utf-16le";
  return fits(0) ? "utf-16be" : null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === "windows-1258") return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f]/g;

/** Text holds next to no control characters; a binary file that happens to decode does. */
function refuseControls(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const found = sample.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || found > 2 + sample.length / 1_000)
    throw new Refusal("FILE_BINARY", "is binary data and no text", "give the document itself");
}

function guessed(bytes: Uint8Array): Encoding {
  const unicode = byHighBytes(bytes);
  if (unicode) return unicode;
  if (bytes.subarray(0, SAMPLE).includes(0))
    throw new Refusal("FILE_BINARY", "is binary data and no text", "give the document itself");
  if (decodeAs(bytes, "utf-8") !== null) return "utf-8";
  const sample = decodeAs(bytes.subarray(0, SAMPLE), "windows-1258") ?? "";
  refuseControls(sample);
  if (vietnameseShare(sample) >= PLAUSIBLE) return "windows-1258";
  throw new Refusal("FILE_ENCODING", `is not UTF-8${likely(bytes)}`, REMEDY);
}

/** What else the bytes may be, for the message alone: a wrong reading would be worse than none. */
function likely(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  if (vietnameseShare(sample.toString("utf8")) >= PLAUSIBLE)
    return " throughout (some of its bytes are damaged)";
  const name = chardet.detect(sample);
  return name && name !== "UTF-8" ? ` (its bytes look like ${name})` : "";
}

/**
 * Decodes plain text: by its byte order mark, else as UTF-16 or UTF-8 where the bytes are such, else as windows-1258
 * where that gives Vietnamese. `encoding`, when named, is taken at its word.
 * @throws Refusal FILE_ENCODING, FILE_BINARY
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const chosen = encoding ?? byMark(bytes) ?? guessed(bytes);
  const text = decodeAs(bytes, chosen);
  if (text === null) throw new Refusal("FILE_ENCODING", `is not ${chosen.toUpperCase()} throughout`, REMEDY);
  refuseControls(text);
  return { text, encoding: chosen };
}
