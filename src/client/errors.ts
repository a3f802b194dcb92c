/** An error that the API told, or that kept it from answering. */
export class VanbanApiError extends Error {
  override readonly name = "VanbanApiError";
  /**
   * Stable: the API's own code (`NOT_FOUND`, `BAD_INPUT`, `OPERATION_TOO_LARGE`, …; `docs/limits.md` lists them),
   * `HTTP_502` and its like for an answer that is none of ours, `OFFLINE` where nobody answers.
   */
  readonly code: string;
  /** Whether the same question may be answered later. */
  readonly retryable: boolean;
  /** When the server wants to be asked again, in milliseconds from its answer; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(
    code: string,
    message: string,
    { retryable, retryAfter, cause }: { retryable: boolean; retryAfter?: number | null; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryable = retryable;
    this.retryAfter = retryAfter ?? null;
  }
}
