import { assertCommand } from "./edit/assert.js";
import { correctCommand } from "./edit/correct.js";
import { mergeCommand, unmergeCommand } from "./edit/merge.js";
import { decideCommand, reviewCommand } from "./edit/review.js";

/** The commands of editors, in the order in which help shows them. */
export const EDIT_COMMANDS = [
  reviewCommand,
  decideCommand,
  correctCommand,
  mergeCommand,
  unmergeCommand,
  assertCommand,
];
