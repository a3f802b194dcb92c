import { useQuery } from "@tanstack/react-query";
import { LineageBetweenDocument } from "../../generated/explorer.js";
import { today } from "../language/format.js";
import { asking } from "../session/asking.js";
import type { Change } from "./network.js";
import type { LineageState } from "./state.js";
import { askedRelations } from "./useSteps.js";

/** The lineage of the earlier day against that of the later one, which is today where none is given. */
export function useCompared(root: string, { since, asOf, depth, ...switched }: LineageState) {
  const to = asOf ?? today();
  const isAsked = since !== null && since < to;
  const asked = {
    root,
    from: since ?? to,
    to,
    ...askedRelations(switched),
    depth: Math.max(2, depth),
  };
  const { data, error, refetch } = useQuery({ ...asking(LineageBetweenDocument, asked), enabled: isAsked });
  const changes = new Map<string, Change>();
  if (isAsked) {
    for (const { id } of data?.lineageDiff.added ?? []) changes.set(id, "added");
    for (const { id } of data?.lineageDiff.ended ?? []) changes.set(id, "ended");
  }
  return { isAsked, asked, data: isAsked ? data : undefined, error, again: () => void refetch(), changes };
}
