import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import type { Logger } from "pino";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { callerOf } from "../access/identify.js";
import { type Context, requestContext } from "../context.js";
import { ChangeTail } from "../protocol/change-tail.js";
import { EVENT_STREAM, EventStream } from "../protocol/event-stream.js";
import { type NoSeat, Seats } from "../protocol/seats.js";

/** Most streams at a time: of all clients, and of one, by its address as its requests are counted. */
export const MOST_STREAMS = { ofAll: 200, ofOne: 20 };
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
  // A misspelt key would begin the whole log anew.
  const unknown = Object.keys(request.query).find((key) => key !== "after");
  if (unknown !== undefined)
    throw new VanbanError(
      "BAD_INPUT",
      `“${unknown.slice(0, 40)}” is no key of this address, expected “after”, the cursor of a change.`,
    );
  const last = request.headers["last-event-id"];
  const given = (typeof last === "string" && last) || String(request.query.after ?? "") || "0";
  if (/^\d{1,15}$/.test(given)) return given;
  throw new VanbanError("BAD_INPUT", `after is “${given.slice(0, 40)}”, expected the cursor of a change.`);
}

/** Tells whoever finds no seat when to come back. */
function full(response: Response, why: NoSeat): void {
  const message =
    why === "CLIENT"
      ? `More than ${MOST_STREAMS.ofOne} streams of changes from one address; end one of them first.`
      : "Too many follow the changes already; come back when Retry-After says.";
  response
    .status(why === "CLIENT" ? 429 : 503)
    .set("Retry-After", "30")
    .json({ errors: [{ message, extensions: { code: "TOO_MANY_STREAMS" } }] });
}

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
  const seats = new Seats(MOST_STREAMS);
  // Each stream listens to it, and that is no leak.
  setMaxListeners(MOST_STREAMS.ofAll, closing);

  async function page(request: Request, after: string): Promise<Page["changes"] | null> {
    const { body } = await server.executeOperation<Page>(
      { query: QUESTION, variables: { after, first: PAGE } },
      { contextValue: requestContext(graph, callerOf(request)) },
    );
    const result = body.kind === "single" ? body.singleResult : null;
    return result?.errors?.length || !result?.data ? null : result.data.changes;
  }

  async function follow(request: Request, response: Response, from: string): Promise<void> {
    let after = from;
    const first = await page(request, after);
    if (!first) throw new VanbanError("DATABASE_UNAVAILABLE", "The changes cannot be had now.");
    const { until = Number.POSITIVE_INFINITY } = callerOf(request);
    const stream = new EventStream(response, until, closing);
    try {
      for (let now: Page["changes"] | null = first; !stream.gone.aborted; now = await page(request, after)) {
        // What cannot be answered now is asked for again; the client keeps its place.
        for (const change of now?.items ?? []) {
          await stream.send("change", change.cursor, change);
          after = change.cursor;
        }
        if (now && now.next === null) await tail.beyond(Number(after), stream.gone);
        else if (!now) await setTimeout(1_000);
      }
    } finally {
      stream.end();
    }
  }

  return async (request, response) => {
    const after = beginning(request);
    if (request.method === "HEAD") return void response.set(EVENT_STREAM).end();
    const leave = seats.take(ipKeyGenerator(request.ip ?? ""));
    if (typeof leave === "string") return full(response, leave);
    try {
      await follow(request, response, after);
    } finally {
      leave();
    }
  };
}
