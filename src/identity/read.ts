import type { Reading } from "../model/reading.js";
import { namelessFile } from "../reading/persons/file-name.js";
import { recognise } from "../reading/recognise.js";
import { NATION } from "../vocabulary/places.js";
import { assemble } from "./reading/assemble.js";

/**
 * What is known of a text before it is read. `name` is that of its file, kept without the names of persons in it;
 * `place` is a place path, used where the text does not tell its own.
 */
export interface ReadInput {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly place?: string | null;
  readonly asOf?: string | null;
}

/** The reader's name and version: a stored reading of another version is read anew. */
export const READER = "vanban@1";

/** Reads one text. Pure: the same text and input give the same Reading. */
export function read(text: string, input: ReadInput): Reading {
  const found = recognise(text);
  const place = found.place && found.place !== NATION ? found.place : (found.place ?? input.place ?? null);
  const asOf = found.header.iso ?? input.asOf ?? null;
  return assemble(text, found, {
    reader: READER,
    name: namelessFile(input.name),
    sha256: input.sha256,
    mediaType: input.mediaType,
    place,
    asOf,
  });
}
