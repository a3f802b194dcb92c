import { Link } from "@tanstack/react-router";
import type { NamedFragment } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { ORGANISATION } from "./words.js";

/** What a body issued, the latest first. */
export function Issued({ documents }: { readonly documents: readonly NamedFragment[] }) {
  const w = useWords(ORGANISATION);
  return (
    <section>
      <h2>
        {w.issued} <span className="soft">({number(documents.length)})</span>
      </h2>
      {documents.length === 0 && <p>{w.noIssued}</p>}
      <ul className="plain rows">
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/van-ban/$" params={{ _splat: document.id }} className="quiet">
              <DocumentName document={document} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
