import type { Graph } from "../graph/connect.js";
import { type Caller, may } from "./access/roles.js";
import { type DocumentLoader, documentLoader } from "./document-loader.js";
import { type EvidenceLoader, evidenceLoader } from "./evidence-loader.js";
import { type FactLoaders, factLoaders } from "./fact-loaders.js";
import { type NodeLoader, nodeLoader } from "./node-loader.js";
import { type StatusLoader, statusLoader } from "./status-loader.js";

/** Longest time one transaction of a request may take, in milliseconds. */
export const TRANSACTION_TIMEOUT = 20_000;

/** What every resolver gets. The last three are read by @neo4j/graphql. */
export interface Context {
  readonly graph: Graph;
  readonly caller: Caller;
  /** Whether the caller may read restricted passages: editors alone. */
  readonly reveal: boolean;
  readonly documents: DocumentLoader;
  readonly evidence: EvidenceLoader;
  readonly statuses: StatusLoader;
  readonly nodes: NodeLoader;
  readonly facts: FactLoaders;
  readonly executionContext: Graph["driver"];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}

/**
 * A fresh context for one request, so that nothing is kept between callers. Our own questions are ended as the library's
 * are: by the graph's limit, else by that of all requests.
 */
export function requestContext(given: Graph, caller: Caller): Context {
  const timeout = given.longest ?? TRANSACTION_TIMEOUT;
  const graph = given.limited(timeout);
  const reveal = may(caller, "EDITOR");
  return {
    graph,
    caller,
    reveal,
    documents: documentLoader(),
    evidence: evidenceLoader(graph, reveal),
    statuses: statusLoader(graph),
    nodes: nodeLoader(),
    facts: factLoaders(graph, reveal),
    executionContext: graph.driver,
    sessionConfig: { database: graph.database },
    transaction: { timeout },
  };
}
