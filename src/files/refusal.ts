import { type ErrorCode, VanbanError } from "../model/errors.js";

export type FileErrorCode = Extract<ErrorCode, `FILE_${string}`>;

/**
 * Why a file is not read. `found` continues «The file “x”» («is empty»), `remedy` says what to do. Converters throw
 * it without the file's name, which only the caller knows; `toError` adds it.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: FileErrorCode;
  readonly found: string;
  readonly remedy: string;

  constructor(code: FileErrorCode, found: string, remedy: string) {
    super(`${found}: ${remedy}`);
    this.code = code;
    this.found = found;
    this.remedy = remedy;
  }

  toError(file: string): VanbanError {
    return new VanbanError(this.code, `The file “${file}” ${this.found}: ${this.remedy}.`);
  }
}
