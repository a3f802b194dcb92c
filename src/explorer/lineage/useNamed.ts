import { useQuery } from "@tanstack/react-query";
import { DocumentsNamedDocument, type HopFragment, type NamedFragment } from "../../generated/explorer.js";
import { asking } from "../session/asking.js";

/** The documents at both ends of these relations, by their ids, as soon as they are known. */
export function useNamed(edges: readonly HopFragment[]): ReadonlyMap<string, NamedFragment> {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort().slice(0, 500);
  const { data } = useQuery({ ...asking(DocumentsNamedDocument, { ids }), enabled: ids.length > 0 });
  return new Map(data?.documents.map((document) => [document.id, document]));
}
