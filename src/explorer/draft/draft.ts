/** What is being checked. It stands in this tab's memory alone: in no address, no store, on no server. */
export interface Draft {
  readonly text: string;
  readonly place: string;
  /** ISO, or empty. */
  readonly asOf: string;
  /** What was left out while its file was read. */
  readonly notes: readonly string[];
}

export const NO_DRAFT: Draft = { text: "", place: "", asOf: "", notes: [] };

/** The draft last looked at, for whoever comes back from a document that it cites. */
export const held: { draft: Draft; checked: boolean } = { draft: NO_DRAFT, checked: false };
