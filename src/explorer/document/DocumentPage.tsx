import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DocumentFactsDocument, DocumentPageDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { DocumentFacts, groupsOf } from "./DocumentFacts.js";
import { Facts } from "./Facts.js";
import { opensBeside, ProofBeside, STATUS_PROOF } from "./ProofBeside.js";
import { Relations } from "./Relations.js";
import { StatusWhy } from "./StatusWhy.js";
import { DOCUMENT } from "./words.js";

const route = getRouteApi("/van-ban/$");

const GROUPS = ["duties", "measures", "findings", "sources"] as const;

/** One document: what it is, how it stands and why, its relations and facts in groups, each with its proof beside. */
export function DocumentPage() {
  const w = useWords(DOCUMENT);
  const { _splat: id = "" } = route.useParams();
  const { proof } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(asking(DocumentPageDocument, { id }));
  const facts = useQuery(asking(DocumentFactsDocument, { id }));
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Waiting>{w.waiting}</Waiting>;
  const { document, lineage } = data;
  if (!document)
    return (
      <>
        <h1>{w.none}</h1>
        <p>{w.noneHint}</p>
      </>
    );
  const open = (what?: string) => void navigate({ search: { proof: what }, resetScroll: false });
  const counts = facts.data && groupsOf(facts.data);
  const beside = opensBeside(proof, data, facts.data);
  return (
    <article className={beside ? "with-beside open" : "with-beside"}>
      <div>
        <Facts document={document} />
        <StatusWhy status={document.status} open={() => open(STATUS_PROOF)} />
        <nav className="contents" aria-label={w.contents}>
          <Link to="/pha-he/$" params={{ _splat: document.id }}>
            {w.lineage}
          </Link>
          {counts &&
            GROUPS.filter((group) => counts[group] > 0).map((group) => (
              <Link key={group} to="." search={(was) => was} hash={group}>
                {w[group]} ({counts[group]})
              </Link>
            ))}
        </nav>
        <Relations of={document.id} lineage={lineage} open={open} />
        {facts.error ? (
          <Trouble error={facts.error} reset={() => void facts.refetch()} />
        ) : facts.data ? (
          <DocumentFacts id={document.id} facts={facts.data} proof={proof} open={open} />
        ) : (
          <Waiting>{w.waiting}</Waiting>
        )}
        <InPlayground operation={DocumentPageDocument} variables={{ id }} />
      </div>
      {beside && <ProofBeside proof={proof} page={data} onClose={() => open()} />}
    </article>
  );
}
