import { AskError, send, troubleOf } from "../session/ask.js";
import { objectLines } from "./lines.js";

/** What a file told, as `POST /sources` answers. */
export interface Loaded {
  readonly source: string;
  readonly outcome: "ADDED" | "UPDATED" | "UNCHANGED";
  readonly documents: number;
  readonly citations: number;
  readonly statements: number;
  readonly open: number;
}

/** Where a file speaks for, where its text does not say; a place path and an ISO date, or empty. */
export interface Context {
  readonly place: string;
  readonly asOf: string;
}

type Line = Partial<Loaded> & {
  readonly step?: "receiving" | "reading";
  readonly error?: { readonly code: string; readonly message: string };
};

/**
 * Sends one file, and tells when the server begins to read it.
 * @throws AskError with the reason why it could not be taken; OFFLINE where nobody answers
 */
export async function upload(file: File, { place, asOf }: Context, reading: () => void): Promise<Loaded> {
  const form = new FormData();
  if (place) form.append("place", place);
  if (asOf) form.append("asOf", asOf);
  form.append("file", file, file.name);
  const response = await send("/sources", { body: form });
  if (!response.ok || !response.body) throw await troubleOf(response);
  for await (const line of objectLines<Line>(response.body)) {
    if (line.step === "reading") reading();
    if (line.error) throw new AskError(line.error.code, line.error.message);
    if (line.source) return line as Loaded;
  }
  throw new AskError("INTERNAL", "");
}
