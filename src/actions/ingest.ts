import { readBytes } from "../files/read-file.js";
import type { Encoding } from "../files/text-encoding.js";
import type { Graph } from "../graph/connect.js";
import { type Loaded, loadReading } from "../graph/load.js";
import { read } from "../identity/read.js";
import { VanbanError } from "../model/errors.js";
import { type Progress, silent } from "../model/progress.js";
import { givenPlace } from "./given-place.js";
import { inspect } from "./inspect.js";
import { type ReadResult, readFiles } from "./read.js";
import { type Found, walk } from "./walk.js";

export interface IngestOptions {
  /** Place path and ISO date of the sources, where their text does not tell. */
  readonly place?: string;
  readonly asOf?: string;
  /** The encoding of plain text that does not tell its own. */
  readonly encoding?: Encoding;
  /** Who is told in the log of changes. */
  readonly who?: string;
}

/** What became of one file: loaded, or why not. */
export type IngestResult =
  | (Loaded & { readonly path: string })
  | { readonly path: string; readonly error: VanbanError };

const UNKNOWN_AUTHOR = "vanban";

/** A file's own fault is told and the next one is taken; without a database none can be. */
function fault(path: string, error: unknown): IngestResult {
  if (error instanceof VanbanError && error.code !== "DATABASE_UNAVAILABLE") return { path, error };
  throw error;
}

async function load(graph: Graph, result: ReadResult, who: string): Promise<IngestResult> {
  const { path } = result;
  if (result.error) return { path, error: result.error };
  try {
    return { path, ...(await loadReading(graph, result.reading, result.text, { who })) };
  } catch (error) {
    return fault(path, error);
  }
}

/**
 * Reads files, and folders of files, and loads each into the graph in a transaction of its own, then runs the rules over
 * what changed. A file that cannot be read or loaded is told with the reason, and the others go in all the same.
 * @throws VanbanError DATABASE_UNAVAILABLE
 */
export async function* ingestFiles(
  graph: Graph,
  paths: readonly string[],
  options: IngestOptions = {},
  progress: Progress = silent,
): AsyncGenerator<IngestResult> {
  const { who = UNKNOWN_AUTHOR, ...context } = options;
  const found: Found[] = [];
  for await (const file of walk(paths)) found.push(file);
  for (const [done, file] of found.entries()) {
    progress({ what: file.path, done, total: found.length });
    if ("error" in file) yield file;
    else for await (const result of readFiles([file.path], context)) yield await load(graph, result, who);
  }
  progress({ what: "Running the rules" });
  await inspect(graph);
}

/** What a text does not tell, and who gives it. */
export type IngestContext = Omit<IngestOptions, "encoding">;

/** A text that is no file on this machine. `bytes` may be of any format that files may be of. */
export type GivenText = IngestOptions & { readonly name: string } & (
    | { readonly text: string }
    | { readonly bytes: Uint8Array }
  );

const LONGEST_NAME = 255;

function nameOf({ name }: GivenText): string {
  if (name.trim() !== "" && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name)) return name;
  throw new VanbanError(
    "BAD_INPUT",
    `The name has ${name.length} characters, expected 1 to ${LONGEST_NAME} and no line breaks, as files are named.`,
  );
}

/**
 * Reads one text, or the bytes of a file, and loads it as `ingestFiles` loads a file of that name.
 * @throws VanbanError with one of the FILE_ codes, BAD_INPUT or DATABASE_UNAVAILABLE
 */
export async function ingestText(graph: Graph, given: GivenText): Promise<Loaded> {
  const { asOf = null, who = UNKNOWN_AUTHOR } = given;
  const name = nameOf(given);
  const place = givenPlace(given.place);
  const file = await readBytes(name, "text" in given ? Buffer.from(given.text) : given.bytes);
  const { sha256, mediaType, text } = file;
  const reading = read(text, { name: file.name, sha256, mediaType, place, asOf });
  const loaded = await loadReading(graph, reading, text, { who });
  await inspect(graph);
  return loaded;
}
