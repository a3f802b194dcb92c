import type { ApolloServer } from "@apollo/server";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { callerOf } from "../access/identify.js";
import { type Context, requestContext } from "../context.js";
import { ChangeTail } from "../protocol/change-tail.js";

/** Most streams at a time; each holds a connection. */
const MOST_STREAMS = 200;
const STREAM = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
};
/** Longest time that a stream lasts; its client comes back and is asked anew who it is. Milliseconds. */
const LONGEST = 24 * 3_600_000;
/** A comment keeps proxies from closing a quiet stream; milliseconds. */
const HEARTBEAT = 15_000;
/** How many changes are asked for at once. */
const PAGE = 200;

const QUESTION = `query FollowChanges($after: String, $first: Int) {
  changes(after: $after, first: $first) { items { cursor at kind who why source document detail } next }
}`;

interface Change {
  readonly cursor: string;
}
interface Page {
  readonly changes: { readonly items: readonly Change[]; readonly next: string | null };
}

/** Where a stream begins: after the last event the client saw, else after `after`, else at the first change. */
function beginning(request: Request): string {
  const last = request.headers["last-event-id"];
  const given = (typeof last === "string" && last) || String(request.query.after ?? "") || "0";
  if (/^\d{1,15}$/.test(given)) return given;
  throw new VanbanError("BAD_INPUT", `after is “${given.slice(0, 40)}”, expected the cursor of a change.`);
}

/** Writes, and waits while the client is slower than the graph. */
async function write(response: Response, text: string, signal: AbortSignal): Promise<void> {
  if (response.write(text) || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off("drain", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    response.once("drain", done);
    signal.addEventListener("abort", done);
  });
}

const eventOf = (change: Change) =>
  `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;

/** What a stream needs of the server. `closing` ends all streams. */
export interface FollowParts {
  readonly server: ApolloServer<Context>;
  readonly graph: Graph;
  readonly log: Logger;
  readonly closing: AbortSignal;
}

/**
 * `GET /changes`: the log of changes as server-sent events, each with its cursor as id, so that a client that comes
 * back with `Last-Event-ID` misses none and gets none twice. Every page is the operation `changes`, checked and limited
 * as any other; a stream ends when the token does that it was asked with.
 */
export function followChanges({ server, graph, log, closing }: FollowParts): RequestHandler {
  const tail = new ChangeTail(graph, log);
  let streams = 0;

  async function page(request: Request, after: string): Promise<Page["changes"] | null> {
    const { body } = await server.executeOperation<Page>(
      { query: QUESTION, variables: { after, first: PAGE } },
      { contextValue: requestContext(graph, callerOf(request)) },
    );
    const result = body.kind === "single" ? body.singleResult : null;
    return result?.errors?.length || !result?.data ? null : result.data.changes;
  }

  return async (request, response) => {
    let after = beginning(request);
    if (request.method === "HEAD") return void response.set(STREAM).end();
    const first = await page(request, after);
    if (!first) throw new VanbanError("DATABASE_UNAVAILABLE", "The changes cannot be had now.");
    if (streams >= MOST_STREAMS)
      return void response
        .status(503)
        .set("Retry-After", "30")
        .json({ errors: [{ message: "Too many follow already.", extensions: { code: "BUSY" } }] });
    streams += 1;
    const gone = new AbortController();
    const end = () => gone.abort();
    response.once("close", end);
    closing.addEventListener("abort", end);
    const beat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT);
    const { until = Number.POSITIVE_INFINITY } = callerOf(request);
    const over = setTimeout(end, Math.min(until - Date.now(), LONGEST));
    try {
      response.set(STREAM).write("retry: 2000\n\n");
      for (let now: Page["changes"] | null = first; !gone.signal.aborted; now = await page(request, after)) {
        // What cannot be answered now is asked for again; the client keeps its place.
        for (const change of now?.items ?? []) {
          await write(response, eventOf(change), gone.signal);
          after = change.cursor;
        }
        if (now && now.next === null) await tail.beyond(Number(after), gone.signal);
        else if (!now) await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    } finally {
      clearInterval(beat);
      clearTimeout(over);
      closing.removeEventListener("abort", end);
      streams -= 1;
      response.end();
    }
  };
}
