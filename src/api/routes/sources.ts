import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { type IngestContext, ingestText } from "../../actions/ingest.js";
import { DEFAULT_LIMITS } from "../../files/limits.js";
import type { Graph } from "../../graph/connect.js";
import { graphFailure } from "../../graph/failure.js";
import { VanbanError } from "../../model/errors.js";
import { callerOf } from "../access/identify.js";

/** Most files of one request; each is loaded in a transaction of its own. */
const MOST_FILES = 100;
/** Longest field beside the files, and longest name of a file. */
const LONGEST_FIELD = 200;

const FIELDS = new Set(["place", "asOf"]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** One line of the answer: what happens to a file, then what became of it. */
type Line = { readonly file: string } & Readonly<Record<string, unknown>>;

function parser(request: Request): BusboyInstance {
  const limits = {
    ...{ files: MOST_FILES, fileSize: DEFAULT_LIMITS.bytes, fields: 10, fieldSize: LONGEST_FIELD },
    ...{ fieldNameSize: 100, headerPairs: 50, headerSize: 8_192, parts: MOST_FILES + 10 },
  };
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data *;.*boundary=/i.test(type))
    throw new VanbanError("BAD_INPUT", "Send files as multipart/form-data, each as a part named file.");
  return new Busboy({ headers: { ...request.headers, "content-type": type }, limits });
}

function checkContext({ asOf }: IngestContext): void {
  if (asOf === undefined) return;
  const day = DATE.test(asOf) ? new Date(`${asOf}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== asOf)
    throw new VanbanError("BAD_INPUT", `asOf is “${asOf.slice(0, 40)}”, expected a date such as 2018-07-25.`);
}

async function bytesOf(file: NodeJS.ReadableStream & { readonly truncated?: boolean }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  if (!file.truncated) return Buffer.concat(chunks);
  throw new VanbanError("FILE_TOO_LARGE", `The file has more than ${DEFAULT_LIMITS.bytes} bytes; split it.`);
}

/** What went wrong with a file, as a line; what is the server's own fault goes to the log alone. */
function failed(file: string, error: unknown, log: Logger): Line {
  const told = graphFailure(error, "the configured address");
  const known =
    told instanceof VanbanError && told.code !== "INTERNAL" && told.code !== "DATABASE_UNAVAILABLE";
  if (known) return { file, error: { code: told.code, message: told.message } };
  log.error({ err: error }, "A source could not be loaded");
  return {
    file,
    error: { code: "INTERNAL", message: "Something went wrong on the server; its log tells more." },
  };
}

/**
 * `POST /sources`, multipart: any number of files of any format that is read, each loaded as `vanban ingest` loads it;
 * the fields `place` and `asOf` stand before them. The answer is NDJSON: `{file, step}` while it goes on, then
 * `{file, source, outcome, …}` or `{file, error}` for each, and `{done, failed}` at the end.
 */
export function uploadSources(graph: Graph, log: Logger): RequestHandler {
  async function take(
    name: string,
    bytes: Promise<Buffer>,
    context: IngestContext,
    tell: (line: Line) => void,
  ) {
    try {
      tell({ file: name, step: "receiving" });
      const received = await bytes;
      checkContext(context);
      tell({ file: name, step: "reading", bytes: received.length });
      tell({ file: name, ...(await ingestText(graph, { name, bytes: received, ...context })) });
      return true;
    } catch (error) {
      tell(failed(name, error, log));
      return false;
    }
  }

  async function receive(request: Request, response: Response): Promise<void> {
    const form = parser(request);
    const context: { place?: string; asOf?: string; who: string } = { who: callerOf(request).who };
    const count = { done: 0, failed: 0 };
    const tell = (line: object) => void response.write(`${JSON.stringify(line)}\n`);
    let last: Promise<unknown> = Promise.resolve();
    form.on("field", (name: string, value: string) => {
      if (FIELDS.has(name) && value !== "") Object.assign(context, { [name]: value });
    });
    // One after another: what waits its turn is held back on the connection, not in memory.
    form.on("file", (_field, file, name: string | undefined) => {
      // A form that is cut short ends its files too; whoever reads them is told.
      file.on("error", () => {});
      const shown = (name ?? "file").slice(0, LONGEST_FIELD);
      const given = { ...context };
      last = last.then(async () => {
        const ok = await take(shown, bytesOf(file), given, tell);
        count[ok ? "done" : "failed"] += 1;
      });
    });
    for (const limit of ["filesLimit", "partsLimit"] as const)
      form.on(limit, () =>
        tell({ error: { code: "TOO_LARGE", message: `At most ${MOST_FILES} files at once.` } }),
      );
    response.status(200).set("Content-Type", "application/x-ndjson").set("Cache-Control", "no-store");
    try {
      await pipeline(request, form);
    } catch {
      tell({ error: { code: "BAD_REQUEST", message: "The form is damaged or was cut short." } });
    }
    await last;
    tell(count);
    response.end();
  }

  return receive;
}
