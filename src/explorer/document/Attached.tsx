import { Link } from "@tanstack/react-router";
import type { DocumentPageQuery } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { DocumentName } from "./DocumentName.js";
import { DOCUMENT } from "./words.js";

/** What a document was promulgated with: the decision it is attached to, or what is attached to it. */
export function Attached({ document }: { readonly document: NonNullable<DocumentPageQuery["document"]> }) {
  const w = useWords(DOCUMENT);
  const groups = [
    [w.partOf, document.partOf],
    [w.attachments, document.attachments],
  ] as const;
  return groups.map(
    ([name, documents]) =>
      documents.length > 0 && (
        <section key={name}>
          <h2>{name}</h2>
          <ul className="plain">
            {documents.map((other) => (
              <li key={other.id}>
                <Link to="/van-ban/$" params={{ _splat: other.id }} className="quiet">
                  <DocumentName document={other} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ),
  );
}
