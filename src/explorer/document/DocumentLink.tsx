import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DocumentNamedDocument } from "../../generated/explorer.js";
import { asking } from "../session/asking.js";
import { DocumentName } from "./DocumentName.js";

/** A document of which only the id is at hand, by its name; by its id until that is known. */
export function DocumentLink({ id }: { readonly id: string }) {
  const { data } = useQuery(asking(DocumentNamedDocument, { id }));
  const [named] = data?.documents ?? [];
  return (
    <Link to="/van-ban/$" params={{ _splat: id }} className={named ? "quiet" : undefined}>
      {named ? <DocumentName document={named} /> : <bdi>{id}</bdi>}
    </Link>
  );
}
