import { Link } from "@tanstack/react-router";
import type { DocumentFactsQuery } from "../../generated/explorer.js";
import { FindingRow } from "../findings/FindingRow.js";
import "../findings/findings.css";
import { useWords } from "../language/Language.js";
import { Measures } from "./Measures.js";
import { Sources, sourcesOf } from "./Sources.js";
import { Tasks } from "./Tasks.js";
import { DOCUMENT } from "./words.js";

interface Props {
  readonly id: string;
  readonly facts: DocumentFactsQuery;
  readonly proof: string | undefined;
  open(fact?: string): void;
}

/** Groups of facts that are there, with how many each holds. */
export const groupsOf = ({ document, findings }: DocumentFactsQuery) => ({
  duties: (document?.tasks.length ?? 0) + (document?.responsibilities.length ?? 0),
  measures: (document?.sets.length ?? 0) + (document?.reports.length ?? 0),
  findings: findings.total,
  sources: sourcesOf(document?.mentions ?? []).length,
});

/** Whether this is the id of a fact that these groups show. */
export const holdsFact = ({ document }: DocumentFactsQuery, id: string | undefined): boolean =>
  [document?.tasks, document?.responsibilities, document?.sets, document?.reports].some((facts) =>
    facts?.some((fact) => fact.id === id),
  );

/** Who must do what by when, measures, findings and sources of a document, each group with its count. */
export function DocumentFacts({ id, facts, proof, open }: Props) {
  const w = useWords(DOCUMENT);
  const { document, findings } = facts;
  const counts = groupsOf(facts);
  if (!document) return null;
  return (
    <>
      {counts.duties > 0 && (
        <section id="duties">
          <h2>
            {w.duties} <span className="soft">({counts.duties})</span>
          </h2>
          <Tasks told={document} open={open} />
        </section>
      )}
      {counts.measures > 0 && (
        <section id="measures">
          <h2>
            {w.measures} <span className="soft">({counts.measures})</span>
          </h2>
          <Measures values={[...document.sets, ...document.reports]} open={open} />
        </section>
      )}
      {counts.findings > 0 && (
        <section id="findings">
          <h2>
            {w.findings} <span className="soft">({counts.findings})</span>
          </h2>
          {findings.items.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              rule={undefined}
              heading="h3"
              isOpen={proof === finding.id}
              open={(isOpen) => open(isOpen ? finding.id : undefined)}
            />
          ))}
          <p className="screen-only">
            <Link to="/phat-hien" search={{ document: id }}>
              {w.allFindings}
            </Link>
          </p>
        </section>
      )}
      {counts.sources > 0 && (
        <section id="sources">
          <h2>
            {w.sources} <span className="soft">({counts.sources})</span>
          </h2>
          <Sources sources={sourcesOf(document.mentions)} />
        </section>
      )}
    </>
  );
}
