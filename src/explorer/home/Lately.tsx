import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DocumentsNamedDocument, type HomeQuery } from "../../generated/explorer.js";
import { instant } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { type Happening, happeningsOf } from "./lately.js";
import { HOME } from "./words.js";

/** Entries that `Home` asks for. */
const ASKED = 200;
/** Happenings that are told, and documents of each that are named. */
const [SHOWN, NAMED] = [6, 3];

type NameOf = (id: string) => string;

function Head({ head, nameOf }: { readonly head: NonNullable<Happening["head"]>; readonly nameOf: NameOf }) {
  const { document, source, detail } = head;
  // What was decided is told with the document's id, which says little.
  const told = <bdi>{document ? detail.replace(document, nameOf(document)) : detail}</bdi>;
  if (document)
    return (
      <Link to="/van-ban/$" params={{ _splat: document }}>
        {told}
      </Link>
    );
  return source ? (
    <Link to="/nguon/$" params={{ _splat: source }}>
      {told}
    </Link>
  ) : (
    told
  );
}

/** The first of these documents, each with its page. */
const Named = ({ ids, nameOf }: { readonly ids: readonly string[]; readonly nameOf: NameOf }) => (
  <>
    {ids.slice(0, NAMED).map((id, i) => (
      <span key={id}>
        {i > 0 ? ", " : ": "}
        <Link to="/van-ban/$" params={{ _splat: id }}>
          <bdi>{nameOf(id)}</bdi>
        </Link>
      </span>
    ))}
    {ids.length > NAMED && "…"}
  </>
);

/** What was loaded or decided lately, the newest first, each with the documents that came or changed by it. */
export function Lately({ changes }: { readonly changes: HomeQuery["latestChanges"] }) {
  const w = useWords(HOME);
  const happenings = happeningsOf(changes, ASKED).slice(0, SHOWN);
  const ids = happenings.flatMap(({ head, documents }) => [
    ...(head?.document ? [head.document] : []),
    ...documents.flatMap((group) => group.ids.slice(0, NAMED)),
  ]);
  const { data } = useQuery({
    ...asking(DocumentsNamedDocument, { ids: [...new Set(ids)].sort() }),
    enabled: ids.length > 0,
  });
  const named = new Map(data?.documents.map((one) => [one.id, one.symbol ?? one.title ?? one.id]));
  const nameOf: NameOf = (id) => named.get(id) ?? id;
  const says = { ADDED: w.came, UPDATED: w.changed, REMOVED: w.went } as Record<string, typeof w.came>;
  return (
    <section aria-labelledby="moi-day">
      <h2 id="moi-day">{w.lately}</h2>
      <ol className="plain lately">
        {happenings.map(({ at, head, documents }) => (
          <li key={at}>
            <time dateTime={at} className="soft">
              {instant(at)}
            </time>{" "}
            {head && <Head head={head} nameOf={nameOf} />}
            {documents.map(({ kind, ids }) => (
              <div key={kind} className="parts">
                {says[kind]?.(ids.length)}
                {/* What went has neither a name nor a page any more. */}
                {kind !== "REMOVED" && <Named ids={ids} nameOf={nameOf} />}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
