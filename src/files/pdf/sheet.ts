/** A piece of text as the file sets it: in points, `x` from the left, `y` of its base line from the top. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters, in points. */
  readonly size: number;
  /** Whether the file sets a blank before it, however narrow the page makes it. */
  readonly blank?: boolean;
}

/** A drawn line, as it lies in the sheet: horizontal when `y1` = `y2`, vertical when `x1` = `x2`. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * What of one page reads in one direction, turned upright. A page with a table set sideways under an upright running
 * head gives two sheets.
 */
export interface Sheet {
  /** Number of the page, from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** A line of text: its runs from left to right, with the words they make. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
}
