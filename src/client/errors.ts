/** An error that the API told, or that kept it from answering. `code` is stable. */
export class VanbanApiError extends Error {
  override readonly name = "VanbanApiError";
  /** The API's code (`NOT_FOUND`, `BAD_INPUT`, …), `HTTP_503` for an answer that is none of ours, `OFFLINE` for none. */
  readonly code: string;
  /** Whether the same question may be answered later. */
  readonly retryable: boolean;

  constructor(
    code: string,
    message: string,
    options: { readonly retryable: boolean; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable;
  }
}
