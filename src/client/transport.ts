import type { Operation } from "../generated/client.js";
import { VanbanApiError } from "./errors.js";
import { once } from "./once.js";
import { wait } from "./wait.js";

/** How the API is reached. */
export interface ClientOptions {
  /** Where the server answers, such as `http://127.0.0.1:4000`; with or without `/graphql`. */
  readonly url: string;
  /** A token, or what gives one for each request; sent as Bearer. */
  readonly token?: string | (() => string | Promise<string>);
  /** How often a question that may be answered later is asked again; 2 when not given. Mutations never are. */
  readonly retries?: number;
  /** The `fetch` to use; the platform's own when not given. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface AskOptions {
  /** Ends the asking, also between two tries; its reason is thrown. */
  readonly signal?: AbortSignal;
}

/** Sends one operation. @throws VanbanApiError, or the reason of the signal */
export type Send = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  options?: AskOptions,
) => Promise<Answer>;

const FIRST_WAIT = 250;
/** A server that wants to be left alone for longer is not waited for: the asker is told instead. In milliseconds. */
const LONGEST_WAIT = 60_000;

export function transport({ url, token, retries = 2, fetch = globalThis.fetch }: ClientOptions): Send {
  const endpoint = url.replace(/\/+$/, "").replace(/(?:\/graphql)?$/, "/graphql");
  return async <Answer, Variables>(
    { kind, text }: Operation<Answer, Variables>,
    variables: Variables,
    { signal }: AskOptions = {},
  ) => {
    const body = JSON.stringify({ query: text, variables });
    // Of a mutation that was not answered nobody knows whether it was carried out.
    const most = kind === "query" ? retries : 0;
    for (let tried = 0; ; tried++) {
      signal?.throwIfAborted();
      const bearer = typeof token === "function" ? await token() : token;
      try {
        return (await once({ endpoint, token: bearer, body, signal, fetch })) as Answer;
      } catch (error) {
        if (!(error instanceof VanbanApiError) || !error.retryable || tried >= most) throw error;
        const pause = error.retryAfter ?? FIRST_WAIT * 2 ** tried;
        if (pause > LONGEST_WAIT) throw error;
        await wait(pause, signal);
      }
    }
  };
}
