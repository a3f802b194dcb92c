import { Refusal } from "./refusal.js";

/** Word nests tables, text boxes and fields some dozens deep. */
const MAX_DEPTH = 400;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/**
 * Watches the bytes of one XML part go by, in pieces, and refuses what bursts or overturns a parser: a document type
 * (the only place for entities; Office files have none) and elements nested beyond any document. It counts tags and
 * reads nothing; what slips past it meets the memory and time limits of the converting process.
 */
export class XmlGuard {
  private depth = 0;
  private before = 0;
  private opened = false;
  private declared = false;

  /** @throws Refusal FILE_DAMAGED */
  take(piece: Uint8Array): void {
    for (let i = 0; i < piece.length; i += 1) {
      const byte = piece[i] as number;
      if (this.before === LESS) this.tag(byte);
      else if (this.declared) this.refuseDoctype(byte);
      if (byte === GREATER && this.before === SLASH && this.opened) this.depth -= 1;
      if (byte === GREATER) this.opened = false;
      this.before = byte;
    }
  }

  /** After `<!`: a comment begins with a hyphen, character data with a bracket; letters declare something. */
  private refuseDoctype(byte: number): void {
    this.declared = false;
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
      throw new Refusal(
        "FILE_DAMAGED",
        "declares a document type or entities, as no Office file does",
        "save it anew from Word",
      );
  }

  private tag(first: number): void {
    if (first === SLASH) this.depth -= 1;
    else if (first === BANG) this.declared = true;
    else if (first !== QUESTION) {
      this.depth += 1;
      this.opened = true;
    }
    if (this.depth > MAX_DEPTH)
      throw new Refusal(
        "FILE_DAMAGED",
        `nests its elements more than ${MAX_DEPTH} deep`,
        "save it anew from Word",
      );
  }
}
