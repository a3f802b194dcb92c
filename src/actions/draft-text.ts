import { readBytes } from "../files/read-file.js";
import { VanbanError } from "../model/errors.js";
import { MAXIMA } from "./limits.js";

/** The text of a draft that is a file, as it would be read: offsets of a check hold in it. */
export interface DraftText {
  readonly name: string;
  readonly text: string;
  /** What was left out or read against the file's name, for people. */
  readonly notes: readonly string[];
}

/**
 * The text of a file of any format that is read. Nothing of it is kept.
 * @throws VanbanError with one of the FILE_ codes; FILE_TOO_LARGE too where the text is longer than a draft may be
 */
export async function draftText(name: string, bytes: Uint8Array): Promise<DraftText> {
  const file = await readBytes(name, bytes);
  if (file.characters > MAXIMA.draftLength)
    throw new VanbanError(
      "FILE_TOO_LARGE",
      `The draft has ${file.characters} characters, expected at most ${MAXIMA.draftLength}; check its parts.`,
    );
  return { name: file.name, text: file.text, notes: file.notes };
}
