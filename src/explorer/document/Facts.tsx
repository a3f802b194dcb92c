import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { DocumentPageQuery } from "../../generated/explorer.js";
import { typeLabel } from "../labels/types.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import "./facts.css";
import { DOCUMENT } from "./words.js";

type Document = NonNullable<DocumentPageQuery["document"]>;

/** The bodies that issued it, each with its page. */
function Issuers({ bodies }: { readonly bodies: Document["issuedBy"] }) {
  return bodies.map(({ id, name }, i) => (
    <Fragment key={id}>
      {i > 0 && "; "}
      <Link to="/co-quan/$" params={{ _splat: id }}>
        {name}
      </Link>
    </Fragment>
  ));
}

/** What a document is, from what its sources say. */
export function Facts({ document }: { readonly document: Document }) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const { symbol, title, type, issuedOn, year, issuer, issuedBy, effectiveFrom, expiresOn } = document;
  const facts: [string, ReactNode][] = [
    [w.type, typeLabel(type, language)],
    [w.issuer, issuedBy.length > 0 ? <Issuers key="issuers" bodies={issuedBy} /> : (issuer ?? "")],
    [w.issuedOn, shortDate(issuedOn) || String(year ?? "")],
    [w.effectiveFrom, shortDate(effectiveFrom)],
    [w.expiresOn, shortDate(expiresOn)],
    [w.id, document.id],
  ];
  return (
    <header className="facts-of">
      <h1>
        <bdi>{symbol ?? title ?? document.id}</bdi>
      </h1>
      {symbol && title && (
        <p className="lead">
          <bdi>{title}</bdi>
        </p>
      )}
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </header>
  );
}
