import type { DocumentAnswer, StatusAnswer } from "../../model/answers.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { type ListedDocument, vietnameseDate } from "./table.js";

/** What a document is called in a note. */
export const calledBriefly = ({ symbol, title, id }: DocumentAnswer): string => symbol ?? title ?? id;

function standing({ status, since }: StatusAnswer): string {
  const from = since ? ` từ ${vietnameseDate(since)}` : "";
  return `${STATUS_LABELS[status]}${from}`;
}

/** A document with how it stands as a line of a «danh mục»; of its date, the year where no more is known. */
export const listed = (
  { symbol, issuedOn, year, issuer, title }: DocumentAnswer,
  status: StatusAnswer | null | undefined,
  note: string | null,
): ListedDocument => ({
  symbol,
  issuedOn: issuedOn ? vietnameseDate(issuedOn) : year ? String(year) : null,
  issuer,
  title,
  status: status ? standing(status) : null,
  note,
});
