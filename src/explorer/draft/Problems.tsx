import { Link } from "@tanstack/react-router";
import { DocumentName } from "../document/DocumentName.js";
import { Proofs } from "../evidence/Proofs.js";
import { severityLabel } from "../labels/severities.js";
import { useLanguage, useWords } from "../language/Language.js";
import type { Problem } from "./problems.js";
import { placeId, problemId, show } from "./show.js";
import { DRAFT } from "./words.js";

function ProblemItem({ problem: { of, finding, places } }: { readonly problem: Problem }) {
  const w = useWords(DRAFT);
  const { language } = useLanguage();
  const { severity, hint, title, detail, proposal, documents, evidence } = finding;
  const others = evidence.filter(({ source }) => source !== null);
  return (
    <li id={problemId(of)} tabIndex={-1} data-severity={severity}>
      <h2>
        <button
          type="button"
          className="number"
          disabled={places.length === 0}
          aria-label={w.toPlace(of)}
          onClick={() => show(placeId(of))}
        >
          {of}
        </button>{" "}
        {title}
      </h2>
      <p className="soft">
        {severityLabel(severity, language)}
        {hint && ` · ${w.hint}`}
        {places.length === 0 && ` · ${w.whole}`}
      </p>
      <p>
        <bdi>{detail}</bdi>
      </p>
      {proposal && (
        <p className="proposal">
          {w.proposal}: <bdi>{proposal}</bdi>
        </p>
      )}
      {documents.length > 0 && (
        <ul className="plain">
          {documents.map((document) => (
            <li key={document.id}>
              <Link to="/van-ban/$" params={{ _splat: document.id }} className="quiet">
                <DocumentName document={document} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{w.others}</summary>
          <Proofs proofs={others} />
        </details>
      )}
    </li>
  );
}

/** What to look at in a draft, numbered as in its text. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const w = useWords(DRAFT);
  return (
    <section className="problems" aria-label={w.problems}>
      <ol className="plain">
        {problems.map((problem) => (
          <ProblemItem key={problem.finding.id} problem={problem} />
        ))}
      </ol>
    </section>
  );
}
