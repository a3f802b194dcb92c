import { Link } from "@tanstack/react-router";
import type { CheckDraftQuery } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { outcomeLabel, outcomeMark } from "../labels/outcomes.js";
import { statusLabel } from "../labels/status.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DRAFT } from "./words.js";

type Citation = CheckDraftQuery["check"]["citations"][number];

/** What a citation names, or may name, as links. */
function Meant({ citation: { outcome, document, candidates, reasons } }: { readonly citation: Citation }) {
  const { language } = useLanguage();
  const named = document ? [document] : candidates.map((candidate) => candidate.document);
  return (
    <>
      <span className="outcome" data-outcome={outcome}>
        <span aria-hidden="true">{outcomeMark(outcome)}</span> {outcomeLabel(outcome, language)}
      </span>
      {named.map((one) => (
        <Link key={one.id} to="/van-ban/$" params={{ _splat: one.id }} className="quiet">
          <DocumentName document={one} />
        </Link>
      ))}
      {outcome !== "RESOLVED" && (
        <p className="soft">
          <bdi>{reasons.join(" ")}</bdi>
        </p>
      )}
    </>
  );
}

/** Every document that a draft cites, once, with how it stands. */
export function Cited({ citations }: { readonly citations: readonly Citation[] }) {
  const w = useWords(DRAFT);
  const { language } = useLanguage();
  return (
    <section>
      <h2>{w.citations(citations.length)}</h2>
      {citations.length === 0 && <p>{w.noCitations}</p>}
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{w.citation}</th>
            <th scope="col">{w.means}</th>
            <th scope="col">{w.status}</th>
          </tr>
        </thead>
        <tbody>
          {citations.map((citation) => (
            <tr key={citation.citation}>
              <td data-of={w.citation}>
                <bdi>{citation.citation}</bdi>
              </td>
              <td data-of={w.means}>
                <Meant citation={citation} />
              </td>
              <td data-of={w.status}>
                {citation.document && (
                  <>
                    {statusLabel(citation.document.status.status, language)}
                    {citation.document.status.since && (
                      <span className="soft"> {w.since(shortDate(citation.document.status.since))}</span>
                    )}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
