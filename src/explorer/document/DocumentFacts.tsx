import { Link } from "@tanstack/react-router";
import type { DocumentFactsQuery } from "../../generated/explorer.js";
import { FindingRow } from "../findings/FindingRow.js";
import "../findings/findings.css";
import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { Measures } from "./Measures.js";
import { More } from "./More.js";
import { Sources, sourcesOf } from "./Sources.js";
import type { List } from "./state.js";
import { Tasks } from "./Tasks.js";
import { DOCUMENT } from "./words.js";

interface Props {
  readonly id: string;
  readonly facts: DocumentFactsQuery;
  readonly proof: string | undefined;
  /** How much of each list was asked for. */
  readonly sizes: Readonly<Record<List, number>>;
  grow(list: List): void;
  open(fact?: string): void;
}

/** Groups of facts that are there, with how many there are of each, shown or not. */
export const groupsOf = ({ document, findings }: DocumentFactsQuery) => ({
  duties: (document?.counts.tasks ?? 0) + (document?.counts.responsibilities ?? 0),
  measures: (document?.counts.sets ?? 0) + (document?.counts.reports ?? 0),
  findings: findings.total,
  sources: sourcesOf(document?.mentions ?? []).length,
});

/** Whether this is the id of a fact that these groups show. */
export const holdsFact = ({ document }: DocumentFactsQuery, id: string | undefined): boolean =>
  [document?.tasks, document?.responsibilities, document?.sets, document?.reports].some((facts) =>
    facts?.some((fact) => fact.id === id),
  );

/** Who must do what by when, measures, findings and sources of a document, each group with its count. */
export function DocumentFacts({ id, facts, proof, sizes, grow, open }: Props) {
  const w = useWords(DOCUMENT);
  const { document, findings } = facts;
  const counts = groupsOf(facts);
  if (!document) return null;
  const { tasks, responsibilities, sets, reports, mentions } = document;
  const duties = tasks.length + responsibilities.length;
  const measures = sets.length + reports.length;
  return (
    <>
      {counts.duties > 0 && (
        <section id="duties">
          <h2>
            {w.duties} <span className="soft">({w.countOf(number(duties), number(counts.duties))})</span>
          </h2>
          <Tasks told={document} open={open} />
          <More shown={duties} total={counts.duties} size={sizes.duties} grow={() => grow("duties")} />
        </section>
      )}
      {counts.measures > 0 && (
        <section id="measures">
          <h2>
            {w.measures}{" "}
            <span className="soft">({w.countOf(number(measures), number(counts.measures))})</span>
          </h2>
          <Measures values={[...sets, ...reports]} open={open} />
          <More
            shown={measures}
            total={counts.measures}
            size={sizes.measures}
            grow={() => grow("measures")}
          />
        </section>
      )}
      {counts.findings > 0 && (
        <section id="findings">
          <h2>
            {w.findings}{" "}
            <span className="soft">
              ({w.countOf(number(findings.items.length), number(counts.findings))})
            </span>
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
          <Sources sources={sourcesOf(mentions)} />
          {mentions.length < document.counts.mentions && <p className="soft">{w.byPlaces}</p>}
          <More
            shown={mentions.length}
            total={document.counts.mentions}
            size={sizes.sources}
            grow={() => grow("sources")}
          />
        </section>
      )}
    </>
  );
}
