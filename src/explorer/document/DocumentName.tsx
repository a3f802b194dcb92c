import type { NamedFragment } from "../../generated/explorer.js";
import { typeLabel } from "../labels/types.js";
import { shortDate } from "../language/format.js";
import { useLanguage } from "../language/Language.js";
import "./document-name.css";

/** A document in one line: symbol first, then type, date, issuer, and its title below. */
export function DocumentName({ document }: { readonly document: NamedFragment }) {
  const { language } = useLanguage();
  const { symbol, type, issuedOn, year, issuer, title, system } = document;
  const facts = [typeLabel(type, language), issuer, shortDate(issuedOn) || (year ? String(year) : "")].filter(
    Boolean,
  );
  return (
    <span className="document-name" data-system={system ?? "NONE"}>
      <bdi className="symbol">{symbol ?? title ?? document.id}</bdi>
      <span className="facts">{facts.join(" · ")}</span>
      {symbol && title && <bdi className="title">{title}</bdi>}
    </span>
  );
}
