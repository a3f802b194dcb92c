import type { Change } from "./degrees.js";
import type { Figure } from "./figures.js";

/** What a value measures. */
export interface Named {
  readonly name: string;
  /** The value is how much it rose or fell, or how much of its plan was reached, not where it stands. */
  readonly change: Change | null;
  /** What rose or fell is itself a share: «chiếm 55% (tăng 2,7%)». */
  readonly ofShare?: true;
  /** Up to where the words after the value belong to it; view offset. */
  readonly until?: number;
  /** The word it is measured by («Tỷ lệ»), for a list that goes on without it. */
  readonly head: string | null;
  readonly figure: Figure;
}
