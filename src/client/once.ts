import { VanbanApiError } from "./errors.js";

/** Sends one request, once. @throws VanbanApiError, or the reason of the signal */
export interface Request {
  readonly endpoint: string;
  readonly token: string | undefined;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
  readonly fetch: typeof globalThis.fetch;
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const LATER = new Set(["DATABASE_UNAVAILABLE", "SIGN_IN_UNAVAILABLE", "TOO_MANY_REQUESTS"]);
const LATER_STATUS = new Set([429, 502, 503, 504]);

/** `Retry-After`, in seconds or as a date, as milliseconds from now. */
function retryAfter(headers: Headers): number | null {
  const given = headers.get("retry-after");
  if (given === null) return null;
  const ms = /^\d+$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** What the answer says went wrong; null where it holds data and nothing else. */
function failure({ status, headers }: Response, { data, errors }: Told, endpoint: string) {
  const [error] = errors ?? [];
  if (!error && data !== undefined && data !== null) return null;
  const code = error?.extensions?.code ?? `HTTP_${status}`;
  const retryable = LATER.has(code) || LATER_STATUS.has(status);
  const message = error?.message ?? `${endpoint} answered ${status} and no data.`;
  return new VanbanApiError(code, message, { retryable, retryAfter: retryAfter(headers) });
}

export async function once({ endpoint, token, body, signal, fetch }: Request): Promise<unknown> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const offline = (cause: unknown): never => {
    if (signal?.aborted) throw signal.reason;
    throw new VanbanApiError("OFFLINE", `Nobody answers at ${endpoint}.`, { retryable: true, cause });
  };
  const init = { method: "POST", headers, body, ...(signal ? { signal } : {}) };
  const response = await fetch(endpoint, init).catch(offline);
  const text = await response.text().catch(offline);
  const error = failure(response, parsed(text), endpoint);
  if (error) throw error;
  return parsed(text).data;
}

/** An answer that is no JSON, such as a proxy's page, tells nothing. */
function parsed(text: string): Told {
  try {
    const told: unknown = JSON.parse(text);
    return typeof told === "object" && told !== null ? told : {};
  } catch {
    return {};
  }
}
