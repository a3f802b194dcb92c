import { readTextFile } from "../files/read-file.js";
import type { Encoding } from "../files/text-encoding.js";
import { read } from "../identity/read.js";
import { VanbanError } from "../model/errors.js";
import type { Reading } from "../model/reading.js";
import { givenPlace } from "./given-place.js";

export interface ReadOptions {
  /** Place path and ISO date, used where the text does not tell its own. */
  readonly place?: string;
  readonly asOf?: string;
  /** The encoding of plain text that does not tell its own. */
  readonly encoding?: Encoding;
}

/** What came of one file: its reading with the stored text that its offsets count in, or why there is none. */
export type ReadResult =
  | { readonly path: string; readonly reading: Reading; readonly text: string; readonly error?: undefined }
  | {
      readonly path: string;
      readonly error: VanbanError;
      readonly reading?: undefined;
      readonly text?: undefined;
    };

async function readOne(path: string, options: ReadOptions): Promise<ReadResult> {
  try {
    const file = await readTextFile(path, options.encoding ? { encoding: options.encoding } : {});
    const reading = read(file.text, {
      name: file.name,
      sha256: file.sha256,
      mediaType: file.mediaType,
      place: givenPlace(options.place),
      asOf: options.asOf ?? null,
    });
    return { path, reading, text: file.text };
  } catch (error) {
    if (error instanceof VanbanError) return { path, error };
    throw error;
  }
}

/** Reads files one after another; a file that cannot be read is told and the next one is taken. */
export async function* readFiles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  for (const path of paths) yield await readOne(path, options);
}
