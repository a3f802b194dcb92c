import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DocumentFactsDocument, DocumentPageDocument } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { AskError } from "../session/ask.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Attached } from "./Attached.js";
import { DocumentFacts, groupsOf } from "./DocumentFacts.js";
import { DossierLink } from "./DossierLink.js";
import { Facts } from "./Facts.js";
import { opensBeside, ProofBeside, STATUS_PROOF } from "./ProofBeside.js";
import { Relations } from "./Relations.js";
import { StatusWhy } from "./StatusWhy.js";
import { type DocumentSearch, grown, type List, sizesOf } from "./state.js";
import { DOCUMENT } from "./words.js";

const route = getRouteApi("/van-ban/$");

const GROUPS = ["duties", "measures", "findings", "sources"] as const;

/** An id that names nothing, and what to do. */
function NoDocument() {
  const w = useWords(DOCUMENT);
  return (
    <>
      <h1>{w.none}</h1>
      <p>{w.noneHint}</p>
    </>
  );
}

/** One document: what it is, how it stands and why, its relations and facts in groups, each with its proof beside. */
export function DocumentPage() {
  const w = useWords(DOCUMENT);
  const { _splat: id = "" } = route.useParams();
  const search = route.useSearch();
  const { proof } = search;
  const sizes = sizesOf(search);
  const navigate = route.useNavigate();
  const asked = { id, perNode: sizes.relations, first: Math.min(1_000, 2 * sizes.relations + 1) };
  const { data, error, refetch } = useQuery({
    ...asking(DocumentPageDocument, asked),
    placeholderData: (before) => (before?.document?.id === id ? before : undefined),
  });
  const { duties, measures, sources: mentions } = sizes;
  const facts = useQuery({
    ...asking(DocumentFactsDocument, { id, duties, measures, mentions }),
    placeholderData: (before) => (before?.document?.id === id ? before : undefined),
  });
  if (error instanceof AskError && error.code === "NOT_FOUND") return <NoDocument />;
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Waiting>{w.waiting}</Waiting>;
  const { document, lineage } = data;
  if (!document) return <NoDocument />;
  const go = (to: DocumentSearch) => void navigate({ search: to, resetScroll: false });
  const open = (what?: string) => go({ ...search, proof: what });
  const grow = (list: List) => go(grown(search, list));
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
        <p className="screen-only">
          {w.dossier}: <DossierLink id={document.id}>docx</DossierLink>,{" "}
          <DossierLink id={document.id} format="html">
            {w.toPrint}
          </DossierLink>
        </p>
        <Attached document={document} />
        <Relations
          of={document.id}
          lineage={lineage}
          counts={document.counts.relations}
          size={sizes.relations}
          grow={() => grow("relations")}
          open={open}
        />
        {facts.error ? (
          <Trouble error={facts.error} reset={() => void facts.refetch()} />
        ) : facts.data ? (
          <DocumentFacts
            id={document.id}
            facts={facts.data}
            proof={proof}
            sizes={sizes}
            grow={grow}
            open={open}
          />
        ) : (
          <Waiting>{w.waiting}</Waiting>
        )}
        <InPlayground operation={DocumentPageDocument} variables={asked} />
      </div>
      {beside && <ProofBeside key={proof} proof={proof} page={data} onClose={() => open()} />}
    </article>
  );
}
