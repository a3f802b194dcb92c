import { crc32, deflateRawSync } from "node:zlib";
import yauzl from "yauzl";

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the directory says the part inflates to, where that is not the truth. */
  readonly declared?: number;
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** A zip package (APPNOTE 4.3), written here so that its directory can lie. */
export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, declared = bytes.length } of parts) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = Buffer.concat([
      u16(20),
      u16(0x0800),
      u16(8),
      u16(0),
      u16(0),
      u32(crc32(bytes)),
      u32(packed.length),
      u32(declared),
      u16(label.length),
      u16(0),
    ]);
    directory.push(u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(at), label);
    const piece = Buffer.concat([u32(0x04034b50), common, label, packed]);
    pieces.push(piece);
    at += piece.length;
  }
  const listing = Buffer.concat(directory);
  const count = u16(parts.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(listing.length), u32(at), u16(0)];
  return Buffer.concat([...pieces, listing, ...end]);
}

/** The parts of a zip package. */
export async function partsOf(bytes: Buffer): Promise<Part[]> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const parts: Part[] = [];
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    parts.push({ name: entry.fileName, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

/** The package with one part exchanged; `declared` is what the directory then says of its size. */
export async function rewritten(
  bytes: Buffer,
  name: string,
  text: string,
  declared?: number,
): Promise<Buffer> {
  const part = { name, bytes: Buffer.from(text), ...(declared === undefined ? {} : { declared }) };
  return zipOf((await partsOf(bytes)).map((old) => (old.name === name ? part : old)));
}
