import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { CoveragePageDocument, type CoveragePageQuery, type DocumentType } from "../../generated/explorer.js";
import { typeLabel } from "../labels/types.js";
import { useLanguage, useWords } from "../language/Language.js";
import { askingOn } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Counted } from "./Counted.js";
import "./coverage.css";
import { Share } from "./Share.js";
import { SourceChoice } from "./SourceChoice.js";
import { COVERAGE } from "./words.js";

type Coverage = CoveragePageQuery["coverage"];

/** The reasons, each once: the day that some of them end with is another for each source. */
function withoutDays(facets: Coverage["byReason"]): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { value, count } of facets) {
    const name = value.replace(/ \([\d/]+\)$/, "");
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

function Told({ coverage, source }: { readonly coverage: Coverage; readonly source: string | undefined }) {
  const w = useWords(COVERAGE);
  const { language } = useLanguage();
  const { sources, documents, passages, passagesWithoutCitation, citations, rules, notes } = coverage;
  if (sources === 0)
    return (
      <p>
        <Link to="/nap-van-ban">{w.nothing}</Link>
      </p>
    );
  const types = coverage.byType.map(({ value, count }) => ({
    name: typeLabel(value as DocumentType, language),
    count,
  }));
  const reasons = withoutDays(coverage.byReason);
  return (
    <>
      <p className="lead">{source ? w.one(passages, documents) : w.sources(sources, passages, documents)}</p>
      <p>{w.silent(passagesWithoutCitation)}</p>
      <h2>{citations > 0 ? w.citations(citations) : w.noCitations}</h2>
      <ul className="plain">
        <Share count={coverage.resolved} of={citations} words={w.resolved} look="sure" />
        <Share count={coverage.ambiguous} of={citations} words={w.ambiguous} look="open" />
        <Share count={coverage.missing} of={citations} words={w.missing} look="none" />
      </ul>
      {coverage.ambiguous > 0 && (
        <p className="screen-only">
          <Link to="/can-quyet" search={{ nguon: source }}>
            {w.decide}
          </Link>
        </p>
      )}
      {reasons.length > 0 && (
        <section>
          <h2>{w.reasons}</h2>
          <Counted heads={[w.reason, w.count]} rows={reasons} />
        </section>
      )}
      {types.length > 0 && (
        <section>
          <h2>{w.types}</h2>
          <Counted heads={[w.type, w.count]} rows={types} />
        </section>
      )}
      <section>
        <h2>{w.limits}</h2>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="soft">{w.rules(rules)}</p>
      </section>
    </>
  );
}

const route = getRouteApi("/do-day-du");

/** How much was read and resolved, in words, of all sources or of one. */
export function CoveragePage() {
  const w = useWords(COVERAGE);
  const { nguon: source } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { source: source ?? null };
  const { data, error, refetch } = useQuery(askingOn(CoveragePageDocument, variables));
  return (
    <div className="coverage">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <div className="fields">
        <SourceChoice source={source} choose={(nguon) => navigate({ search: { nguon } })} />
      </div>
      {error ? (
        <Trouble error={error} reset={() => void refetch()} />
      ) : data ? (
        <Told coverage={data.coverage} source={source} />
      ) : (
        <Waiting>{w.waiting}</Waiting>
      )}
      <InPlayground operation={CoveragePageDocument} variables={variables} />
    </div>
  );
}
