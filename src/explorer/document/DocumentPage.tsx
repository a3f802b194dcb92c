import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DocumentPageDocument } from "../../generated/explorer.js";
import { Beside } from "../evidence/Beside.js";
import { Proofs } from "../evidence/Proofs.js";
import { relationLabel } from "../labels/relations.js";
import { useLanguage, useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Facts } from "./Facts.js";
import { Relations } from "./Relations.js";
import { DOCUMENT } from "./words.js";

const route = getRouteApi("/van-ban/$");

/** One document: what it is, and its relations to others in groups, each with its proof beside. */
export function DocumentPage() {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const { _splat: id = "" } = route.useParams();
  const { proof } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(asking(DocumentPageDocument, { id }));
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
  const open = (edge?: string) => navigate({ search: { proof: edge }, resetScroll: false });
  const shown = lineage.edges.find((edge) => edge.id === proof);
  return (
    <article className={shown ? "with-beside open" : "with-beside"}>
      <div>
        <Facts document={document} />
        <p className="screen-only">
          <Link to="/pha-he/$" params={{ _splat: document.id }}>
            {w.lineage}
          </Link>
        </p>
        <Relations of={document.id} lineage={lineage} open={open} />
      </div>
      {shown && (
        <Beside
          title={relationLabel(shown.relation, language, shown.from === document.id)}
          onClose={() => open()}
        >
          <Proofs proofs={shown.evidence} />
        </Beside>
      )}
    </article>
  );
}
