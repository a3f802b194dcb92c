import type { Converted } from "./converted.js";
import type { Format } from "./format.js";
import type { FileLimits } from "./limits.js";
import type { FileErrorCode } from "./refusal.js";
import type { Encoding } from "./text-encoding.js";

/** One file for the converting process. Bytes go over the channel: nothing is ever put into a temporary file. */
export interface Job {
  readonly format: Exclude<Format, "txt">;
  readonly bytes: Uint8Array;
  readonly limits: FileLimits;
  readonly encoding?: Encoding;
}

/** What the converting process answers; `resident` is its memory afterwards, in megabytes. */
export type Answer =
  | { readonly ready: true }
  | { readonly converted: Converted; readonly resident: number }
  | {
      readonly refused: { readonly code: FileErrorCode; readonly found: string; readonly remedy: string };
      readonly resident: number;
    };
