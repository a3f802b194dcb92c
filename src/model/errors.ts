/** Stable codes; clients and scripts rely on them. */
export type ErrorCode =
  | "BAD_INPUT"
  | "BAD_SETTING"
  | "FILE_UNREADABLE"
  | "FILE_EMPTY"
  | "FILE_BINARY"
  | "FILE_ENCODING"
  | "FILE_TOO_LARGE"
  | "FILE_FORMAT"
  | "FILE_DAMAGED"
  | "FILE_ENCRYPTED"
  | "FILE_NO_TEXT"
  | "FILE_SECRET"
  | "NOT_FOUND"
  | "CONFLICT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "SIGN_IN_UNAVAILABLE"
  | "TIMEOUT"
  | "DATABASE_UNAVAILABLE"
  | "MIGRATION_CHANGED"
  | "SETUP_MISSING"
  | "PORT_BUSY"
  | "INTERNAL";

/**
 * The one base of all errors of this project: a stable code and a sentence for people that names what was given,
 * what was expected and what to do.
 */
export class VanbanError extends Error {
  override readonly name = "VanbanError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
