import { createHash } from "node:crypto";
import { slug } from "../model/fold.js";
import { symbolKey } from "../model/ids.js";

/** What a mention says of itself. */
interface Said {
  readonly symbol?: unknown;
  readonly text?: unknown;
}

/** Of a passage's words, the same however its blanks and marks are encoded. */
export const passageHash = (text: string): string =>
  createHash("sha256").update(text.normalize("NFC").replace(/\s+/g, " ").trim()).digest("hex").slice(0, 32);

/** What a mention is told by when it is read anew: its symbol, else its words. */
export function mentionKey({ symbol, text }: Said): string {
  if (typeof symbol === "string" && symbol !== "") return symbolKey(symbol);
  return typeof text === "string" ? slug(text).slice(0, 120) : "";
}
