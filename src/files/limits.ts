const MEGABYTE = 1024 * 1024;

/** What reading one file may cost. Sizes in bytes unless they say otherwise. */
export interface FileLimits {
  /** The file itself. */
  readonly bytes: number;
  /** Time one conversion may take, in milliseconds. */
  readonly milliseconds: number;
  /** What the parts of one zip package may inflate to, together. */
  readonly inflated: number;
  /** Entries in a zip package. */
  readonly entries: number;
  /** The text a conversion may give, in UTF-16 units. */
  readonly characters: number;
  /** Heap of the converting process, in megabytes. */
  readonly heapMegabytes: number;
  /** Resident memory of the converting process, in megabytes; past it the process is ended. */
  readonly residentMegabytes: number;
}

export const DEFAULT_LIMITS: FileLimits = {
  bytes: 64 * MEGABYTE,
  milliseconds: 60_000,
  inflated: 128 * MEGABYTE,
  entries: 5_000,
  characters: 32 * MEGABYTE,
  heapMegabytes: 768,
  residentMegabytes: 1_280,
};
