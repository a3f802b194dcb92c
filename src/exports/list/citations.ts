import type { CitationListItem } from "../../model/answers.js";
import { OUTCOMES } from "../citations.js";
import { oneLine } from "../proven.js";
import { calledBriefly, listed } from "./listed.js";
import type { DocumentList, ListedDocument } from "./table.js";

/** A list of citations with what was asked of it. */
export interface CitedDocuments {
  readonly items: readonly CitationListItem[];
  readonly place: string | null;
  readonly asOf: string;
  /** The day of the list, ISO. */
  readonly on: string;
}

function lineOf({ resolution, status, inForce }: CitationListItem): ListedDocument {
  const { citation, outcome, document, candidates, reasons } = resolution;
  const given = `Trích dẫn: ${oneLine(citation)}`;
  if (document && outcome === "RESOLVED") {
    const later = status?.successors.map(calledBriefly).join(" → ");
    const standing = inForce.map(calledBriefly).join("; ");
    const note = [given, later && `Thay thế bởi: ${later}`, standing && `Đang có hiệu lực: ${standing}`];
    return listed(document, status, note.filter(Boolean).join("\n"));
  }
  const fit = candidates.map((candidate) => candidate.document.id).join("; ");
  const note = [given, fit && `Có thể là: ${fit}`, ...reasons].filter(Boolean).join("\n");
  const nothing = { symbol: null, issuedOn: null, issuer: null, title: null };
  return { ...nothing, status: OUTCOMES[outcome], note };
}

/** A pasted list as a «danh mục văn bản»: a line for each citation, also where it names no one document. */
export function citationsList({ items, place, asOf, on }: CitedDocuments): DocumentList {
  const open = items.filter(({ resolution }) => resolution.outcome !== "RESOLVED").length;
  return {
    heading: "Danh mục văn bản và tình trạng hiệu lực",
    query: [`resolve ${items.length} citations`, `asOf=${asOf}`, ...(place ? [`place=${place}`] : [])].join(
      " ",
    ),
    on,
    notes: open > 0 ? [`${open} trích dẫn chưa xác định được là văn bản nào.`] : [],
    each: "trích dẫn",
    documents: items.map(lineOf),
  };
}
