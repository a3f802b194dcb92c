import { getRouteApi, Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { SearchDocument, type SearchQuery } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { Proofs } from "../evidence/Proofs.js";
import { useWords } from "../language/Language.js";
import { usePages } from "../session/usePages.js";
import { InPlayground } from "../shell/InPlayground.js";
import { MoreButton } from "../shell/MoreButton.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { SubjectName } from "./SubjectName.js";
import { SEARCH } from "./words.js";

const route = getRouteApi("/tim");
/** The most that the API searches for, in UTF-16 units. */
const LONGEST = 500;
type Hit = SearchQuery["search"]["items"][number];

function HitRow({ hit }: { readonly hit: Hit }) {
  if (hit.document)
    return (
      <Link to="/van-ban/$" params={{ _splat: hit.document.id }} className="quiet">
        <DocumentName document={hit.document} />
      </Link>
    );
  if (hit.organisation)
    return (
      <Link to="/co-quan/$" params={{ _splat: hit.organisation.id }} className="quiet">
        <SubjectName kind="ORGANISATION" subject={hit.organisation} />
      </Link>
    );
  if (hit.indicator)
    return (
      <Link to="/chi-tieu/$" params={{ _splat: hit.indicator.id }} className="quiet">
        <SubjectName kind="INDICATOR" subject={hit.indicator} />
      </Link>
    );
  return hit.evidence ? <Proofs proofs={[hit.evidence]} /> : <span>{hit.matched}</span>;
}

/** All that a search finds, page by page. */
export function SearchPage() {
  const w = useWords(SEARCH);
  const { q = "", pages: asked } = route.useSearch();
  const isAsked = q !== "" && q.length <= LONGEST;
  const navigate = route.useNavigate();
  const { pages, hasMore, error, again } = usePages({
    ...{ operation: SearchDocument, variables: { text: q }, pages: asked, enabled: isAsked },
    next: ({ search }) => search.next,
  });
  if (!isAsked)
    return (
      <>
        <h1>{w.heading}</h1>
        <p>{q === "" ? w.ask : w.tooLong}</p>
      </>
    );
  if (error) return <Trouble error={error} reset={again} />;
  if (!pages) return <Waiting>{w.waiting}</Waiting>;
  const hits = pages.flatMap(({ search }) => search.items);
  return (
    <>
      <h1>{w.title(q)}</h1>
      {hits.length === 0 && (
        <>
          <p>{w.nothing}</p>
          <p className="soft">{w.nothingHint}</p>
        </>
      )}
      <ol className="plain rows">
        {hits.map((hit) => (
          <li
            key={`${hit.kind}${hit.document?.id ?? hit.organisation?.id ?? hit.indicator?.id ?? hit.matched}${hit.evidence?.source}${hit.evidence?.start}`}
          >
            <HitRow hit={hit} />
          </li>
        ))}
      </ol>
      <MoreButton
        has={hasMore}
        more={() => void navigate({ search: { q, pages: (asked ?? 1) + 1 }, resetScroll: false })}
      >
        {w.more}
      </MoreButton>
      {hits.length > 0 && (
        <p className="screen-only">
          {w.list}:{" "}
          {(["xlsx", "docx"] as const).map((format) => (
            <Fragment key={format}>
              <a href={`/export/search.${format}?${new URLSearchParams({ text: q })}`} download>
                {format}
              </a>{" "}
            </Fragment>
          ))}
        </p>
      )}
      <InPlayground operation={SearchDocument} variables={{ text: q }} />
    </>
  );
}
