import type { Draft, DraftDocument, DraftStatement } from "./draft.js";

/** One relation of the draft between two documents, with all its statements. */
export interface Told {
  readonly from: DraftDocument;
  readonly to: DraftDocument;
  readonly relation: string;
  readonly edge: string;
  readonly said: readonly DraftStatement[];
}

/** The relations that the draft tells, each once. */
export function told(draft: Draft, relations: ReadonlySet<string>): Told[] {
  const byEdge = new Map<string, DraftStatement[]>();
  for (const one of draft.statements.filter((s) => relations.has(s.relation)))
    byEdge.set(one.edge, [...(byEdge.get(one.edge) ?? []), one]);
  return [...byEdge].flatMap(([edge, said]) => {
    const [first] = said;
    const from = draft.documents.get(first?.from ?? "");
    const to = draft.documents.get(first?.to ?? "");
    return first && from && to ? [{ edge, relation: first.relation, from, to, said }] : [];
  });
}

export const bySelf = ({ said }: Told): boolean => said.some((one) => one.assertedBy === "SELF");
