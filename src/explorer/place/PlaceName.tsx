import { useQuery } from "@tanstack/react-query";
import { PlaceNamedDocument } from "../../generated/explorer.js";
import { asking } from "../session/asking.js";

/** A place by the name people call it; its path where it has none, and until it is known. */
export function PlaceName({ of }: { readonly of: string }) {
  const { data } = useQuery(asking(PlaceNamedDocument, { id: of }));
  return data?.places[0]?.name ?? of;
}
