import { told } from "./connection.js";
import { credentials, dropToken, hasToken } from "./token.js";

/** An operation that codegen has typed; its text is what the playground opens. */
export interface Operation<Result, Variables> {
  toString(): string;
  /** Never called: it carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** What the API said was wrong: `code` is stable, the message is for people. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The code of an error when nobody answered at all. */
export const OFFLINE = "OFFLINE";

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Sent {
  readonly body: BodyInit;
  readonly type?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends something to the server, as whoever this tab was opened for.
 * @throws AskError OFFLINE where nobody answers, which is told to the page too
 */
export async function send(address: string, { body, type, signal }: Sent): Promise<Response> {
  const headers = { ...(type && { "content-type": type }), accept: "application/json", ...credentials() };
  try {
    const response = await fetch(address, { method: "POST", headers, body, ...(signal && { signal }) });
    told(true);
    return response;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    told(false);
    throw new AskError(OFFLINE, "");
  }
}

/** What an answer outside GraphQL says was wrong. */
export async function troubleOf(response: Response): Promise<AskError> {
  const { errors } = (await response.json().catch(() => ({}))) as Answer<never>;
  const [error] = errors ?? [];
  if (error) return new AskError(error.extensions?.code ?? "UNKNOWN", error.message);
  return new AskError(`HTTP_${response.status}`, response.statusText);
}

const post = (body: string, signal?: AbortSignal): Promise<Response> =>
  send("/graphql", { body, type: "application/json", signal });

/**
 * Asks the API. @throws AskError with the API's code, or OFFLINE where nobody answers
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: operation.toString(), variables });
  let response = await post(body, signal);
  if (response.status === 401 && hasToken()) {
    dropToken();
    response = await post(body, signal);
  }
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(error.extensions?.code ?? "UNKNOWN", error.message);
  if (!answer.data)
    throw new AskError(response.ok ? "UNKNOWN" : `HTTP_${response.status}`, response.statusText);
  return answer.data;
}
