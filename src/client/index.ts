import { type Functions, functions } from "./ask.js";
import { EDITS, QUESTIONS } from "./operations.js";
import { type ClientOptions, type Send, transport } from "./transport.js";
import { type Everything, everything } from "./walk.js";

/** Types of every answer and of all variables, by the operations' names. */
export type * as types from "../generated/client.js";
export type { Operation } from "../generated/client.js";
/** The named questions that come with the API, to be given to `ask`. */
export * as named from "../generated/operations.js";
export { VanbanApiError } from "./errors.js";
export type { AskOptions, ClientOptions } from "./transport.js";

/**
 * A client of one server: each question of the API as a function of its name that takes the question's variables.
 * `every` walks through what comes in pages, `edit` holds what editors may do, `ask` sends any typed operation.
 * All of them throw a VanbanApiError, or the reason of the signal that ended them.
 */
export type VanbanClient = Functions<typeof QUESTIONS> & {
  readonly every: Everything;
  readonly edit: Functions<typeof EDITS>;
  readonly ask: Send;
};

export function vanbanClient(options: ClientOptions): VanbanClient {
  const ask = transport(options);
  const questions = functions(QUESTIONS, ask);
  return { ...questions, every: everything(questions), edit: functions(EDITS, ask), ask };
}
