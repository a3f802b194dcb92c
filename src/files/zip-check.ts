import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { FileLimits } from "./limits.js";
import { Refusal } from "./refusal.js";
import { XmlGuard } from "./xml-guard.js";

const damaged = (found: string) => new Refusal("FILE_DAMAGED", found, "give a copy that Word can open");
const bomb = (found: string) =>
  new Refusal("FILE_TOO_LARGE", found, "it is no ordinary document; save it anew from Word and give that");

const XML = /\.(?:xml|rels)$/i;
/** What is small beside its packed size by more than this, past a first megabyte, was made to burst a reader. */
const MAX_RATIO = 200;
const RATIO_FREE = 1024 * 1024;

/** Inflates one part and hands its pieces on; a Refusal thrown by `take` ends it at once. */
async function inflate(zip: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<void> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const piece of stream) take(piece as Buffer);
  } finally {
    stream.destroy();
  }
}

function checkDeclared(entry: Entry): void {
  if (entry.isEncrypted())
    throw new Refusal("FILE_ENCRYPTED", "is locked with a password", "save it without one and give that");
  if (entry.uncompressedSize > RATIO_FREE && entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
    throw bomb(`holds a part that inflates ${MAX_RATIO}-fold and more (a “zip bomb”)`);
}

/**
 * Looks through a zip package before a library opens it: number of entries, declared and real inflated sizes,
 * ratios, encryption, and in its XML parts entities and nesting. The XML is inflated piece by piece, never whole.
 * @returns the XML of the parts that `keep` names, decoded as UTF-8
 * @throws Refusal FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_DAMAGED
 */
export async function checkZip(
  bytes: Buffer,
  limits: FileLimits,
  keep: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw bomb(`holds ${zip.entryCount} parts`);
    let declared = 0;
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      checkDeclared(entry);
      declared += entry.uncompressedSize;
      if (declared > limits.inflated) throw bomb(`inflates to more than ${limits.inflated >> 20} MB`);
      if (!XML.test(entry.fileName)) continue;
      const guard = new XmlGuard();
      const pieces: Buffer[] = [];
      await inflate(zip, entry, (piece) => {
        inflated += piece.length;
        if (inflated > limits.inflated) throw bomb(`inflates to more than ${limits.inflated >> 20} MB`);
        guard.take(piece);
        if (keep(entry.fileName)) pieces.push(piece);
      });
      if (keep(entry.fileName)) kept.set(entry.fileName, Buffer.concat(pieces).toString("utf8"));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged("is a damaged zip package");
  }
  return kept;
}
