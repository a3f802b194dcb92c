import type { EdgeAnswer, EvidenceAnswer, LineageAnswer, StatusAnswer } from "../model/answers.js";

/** An edge with the sentences that prove it, the best first. */
export type ProvenEdge = EdgeAnswer & { readonly evidence: readonly EvidenceAnswer[] };

/** How a lineage was asked, so that it can be asked again. Nulls are the API's defaults. */
export interface LineageAsked {
  readonly direction: string | null;
  readonly relations: readonly string[] | null;
  readonly depth: number | null;
  readonly asOf: string | null;
  readonly perNode: number | null;
  readonly first: number | null;
}

/** A lineage to be written out in some format. */
export interface ProvenLineage extends Omit<LineageAnswer, "edges"> {
  readonly edges: readonly ProvenEdge[];
  readonly asked: LineageAsked;
  /** How each document stands on the day asked for, by its id. */
  readonly statuses: ReadonlyMap<string, StatusAnswer>;
  /** The day of the export, ISO. */
  readonly on: string;
  /** Where ids resolve: an address without a slash at the end. */
  readonly base: string;
}

/** The address at which a document answers. */
export const addressOf = (base: string, id: string): string =>
  `${base}/id/${id.split("/").map(encodeURIComponent).join("/")}`;

/** The question in one line: `lineage vn/29-nq-tw/2018-07-25 direction=DOWNSTREAM`. */
export const askedLine = ({ root, asked }: Pick<ProvenLineage, "root" | "asked">): string =>
  [
    `lineage ${root.id}`,
    ...Object.entries(asked)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(",") : value}`),
  ].join(" ");

/** White space as one blank: sentences keep the line breaks of their source, and a cell or label does not. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
