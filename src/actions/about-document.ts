import type { Relation } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { DocumentAnswer, NamedAnswer, StatusAnswer } from "../model/answers.js";
import { documentAnswer, documentOrError } from "./document.js";
import { statusesIn } from "./status.js";

/** How many documents a document is related to in one way; `some`: ids of a few of them. */
export interface RelationCount {
  readonly relation: Relation;
  /** OUT: it acts on them. IN: they act on it. */
  readonly way: "OUT" | "IN";
  readonly count: number;
  readonly some: readonly string[];
}

/** What the graph tells of a document, on one page. */
export interface DocumentPage {
  readonly document: DocumentAnswer;
  readonly status: StatusAnswer | null;
  readonly issuers: readonly NamedAnswer[];
  readonly relations: readonly RelationCount[];
  readonly partOf: readonly string[];
  readonly attachments: readonly string[];
  /** Names of the files that are this document; none where it is only cited. */
  readonly sources: readonly string[];
  readonly mentions: number;
  readonly expectations: number;
}

type PageRow = Omit<DocumentPage, "document" | "status" | "relations"> & {
  readonly document: Row;
  readonly acts: readonly RelationCount[];
  readonly acted: readonly RelationCount[];
};

/** A document with its status on the day `asOf` (ISO). @throws VanbanError NOT_FOUND */
export const aboutDocument = (graph: Graph, id: string, asOf: string): Promise<DocumentPage> =>
  graph.reading(async (tx) => {
    const { id: present } = await documentOrError(tx, id);
    const [row] = await tx.run<PageRow>("about-document", { id: present });
    const [status = null] = await statusesIn(tx, [{ document: present, asOf }]);
    const { acts, acted, ...page } = row as PageRow;
    return { ...page, document: documentAnswer(page.document), status, relations: [...acts, ...acted] };
  });
