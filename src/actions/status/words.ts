import type { DocumentAnswer } from "../../model/answers.js";
import { TYPES } from "../../vocabulary/types.js";

/** `25/7/2018`. */
export const sayDay = (iso: string): string =>
  iso
    .split("-")
    .reverse()
    .map((part) => part.replace(/^0/, ""))
    .join("/");

/** `Quyết định 1702-QĐ/TU ngày 15/9/2020`; what has no symbol by its title, else by its id. */
export function sayDocument(
  document: Pick<DocumentAnswer, "id" | "symbol" | "type" | "title" | "issuedOn">,
): string {
  const { id, symbol, type, title, issuedOn } = document;
  const word = type === "OTHER" ? null : (TYPES.find((entry) => entry.type === type)?.words.at(-1) ?? null);
  const name = symbol ? [word, symbol].filter(Boolean).join(" ") : (title ?? id);
  const dated = symbol && issuedOn ? `${name} ngày ${sayDay(issuedOn)}` : name;
  return dated.charAt(0).toUpperCase() + dated.slice(1);
}
