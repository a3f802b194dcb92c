import type { Status } from "../generated/enums.js";
import type { Hit } from "./hit.js";

/** A further question to the graph, by the name of its Cypher file. */
export type Ask = <R extends object>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<R[]>;

/** How a document stood on a day, as `status` of the API answers. */
export type StatusOf = (document: string, day: string) => Promise<Status>;

/**
 * What a rule's part in code makes of what its Cypher found: it drops what is no case after all, and adds facts and a
 * proposal to the others. Pure, but for what it asks of the graph.
 */
export type Judge = (
  hits: readonly Hit[],
  ask: Ask,
  statusOf: StatusOf,
) => readonly Hit[] | Promise<readonly Hit[]>;
