import { VanbanApiError } from "./errors.js";
import type { Operation } from "./operation.js";

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
  readonly signal?: AbortSignal;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const LATER = new Set(["DATABASE_UNAVAILABLE", "TOO_MANY_REQUESTS", "OFFLINE"]);
const LATER_STATUS = new Set([429, 502, 503, 504]);
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

const isMutation = (text: string): boolean => /^\s*mutation\b/m.test(text);

function told({ errors }: Answer, status: number): VanbanApiError | null {
  const [error] = errors ?? [];
  if (!error) return null;
  const code = error.extensions?.code ?? `HTTP_${status}`;
  return new VanbanApiError(code, error.message, { retryable: LATER.has(code) || LATER_STATUS.has(status) });
}

/** Waits, and ends at once when the asker gives up. */
const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal?.removeEventListener("abort", ended);
      resolve();
    }
    function ended() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", ended, { once: true });
  });

/** Sends one operation. @throws VanbanApiError, or the reason of the signal */
export type Send = <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options?: AskOptions,
) => Promise<Result>;

export function transport({ url, token, retries = 2, fetch = globalThis.fetch }: ClientOptions): Send {
  const endpoint = url.replace(/\/+$/, "").replace(/(?:\/graphql)?$/, "/graphql");

  async function once(body: string, signal?: AbortSignal): Promise<{ data: unknown; after: number | null }> {
    const bearer = typeof token === "function" ? await token() : token;
    const headers = {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    };
    const response = await fetch(endpoint, {
      method: "POST",
      headers,
      body,
      ...(signal && { signal }),
    }).catch((cause) => {
      if (signal?.aborted) throw cause;
      throw new VanbanApiError("OFFLINE", `Nobody answers at ${endpoint}.`, { retryable: true, cause });
    });
    const answer = (await response.json().catch(() => ({}))) as Answer;
    const error = told(answer, response.status);
    if (error) throw Object.assign(error, { after: Number(response.headers.get("retry-after")) || null });
    if (answer.data === undefined || answer.data === null)
      throw new VanbanApiError(
        `HTTP_${response.status}`,
        `${endpoint} answered ${response.status} and no data.`,
        {
          retryable: LATER_STATUS.has(response.status),
        },
      );
    return { data: answer.data, after: null };
  }

  return async (operation, variables, { signal } = {}) => {
    const query = operation.toString();
    const body = JSON.stringify({ query, variables });
    const most = isMutation(query) ? 0 : retries;
    for (let tried = 0; ; tried++) {
      try {
        return (await once(body, signal)).data as never;
      } catch (error) {
        if (!(error instanceof VanbanApiError) || !error.retryable || tried >= most) throw error;
        const after = (error as { after?: number | null }).after;
        await wait(Math.min(LONGEST_WAIT, after ? after * 1_000 : FIRST_WAIT * 2 ** tried), signal);
      }
    }
  };
}
