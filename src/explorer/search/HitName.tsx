import type { SuggestQuery } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { SubjectName } from "./SubjectName.js";

interface Props {
  readonly hit: Pick<SuggestQuery["search"]["items"][number], "document" | "organisation" | "indicator">;
}

/** What was found, in one line, whichever kind it is. */
export function HitName({ hit: { document, organisation, indicator } }: Props) {
  if (document) return <DocumentName document={document} />;
  if (organisation) return <SubjectName kind="ORGANISATION" subject={organisation} />;
  return indicator ? <SubjectName kind="INDICATOR" subject={indicator} /> : null;
}
