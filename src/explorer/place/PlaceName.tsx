import { useQuery } from "@tanstack/react-query";
import { PlaceNamedDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { PLACE } from "./words.js";

/** The path of what is no single place: of the whole country, and of places that no source names. */
const WHOLE = "vn";
const UNNAMED = /^o-[0-9a-f]+$/;

/** A place by the name people call it; its path where it has none, and until it is known. */
export function PlaceName({ of }: { readonly of: string }) {
  const w = useWords(PLACE);
  const told = of === WHOLE ? w.central : UNNAMED.test(of) ? w.unnamed : null;
  const { data } = useQuery({ ...asking(PlaceNamedDocument, { id: of }), enabled: told === null });
  return told ?? data?.places[0]?.name ?? of;
}
