import { Link } from "@tanstack/react-router";
import type { DocumentPageQuery, EdgeFragment, NamedFragment, Relation } from "../../generated/explorer.js";
import { RELATIONS, relationLabel } from "../labels/relations.js";
import { compare } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DocumentName } from "./DocumentName.js";
import "./relations.css";
import { DOCUMENT } from "./words.js";

type Lineage = DocumentPageQuery["lineage"];

interface Group {
  readonly relation: Relation;
  readonly acts: boolean;
  readonly rows: readonly { readonly edge: EdgeFragment; readonly other: NamedFragment }[];
}

/** What the document does to others and what others do to it, a group for each relation and direction. */
function groupsOf(of: string, { edges, nodes }: Lineage): Group[] {
  const documents = new Map(nodes.map(({ document }) => [document.id, document]));
  const group = (relation: Relation, acts: boolean): Group => {
    const rows = edges
      .filter((edge) => edge.relation === relation && (acts ? edge.from : edge.to) === of)
      .flatMap((edge) => {
        const other = documents.get(acts ? edge.to : edge.from);
        return other ? [{ edge, other }] : [];
      })
      .sort((a, b) => compare(a.other.symbol ?? a.other.id, b.other.symbol ?? b.other.id));
    return { relation, acts, rows };
  };
  return RELATIONS.flatMap((relation) => [group(relation, true), group(relation, false)]).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** Neighbours each way that the page asks for. */
const PER_WAY = 100;

/** How many direct neighbours the answer left out. */
function hiddenNeighbours(of: string, { nodes }: Lineage): number {
  const root = nodes.find(({ document }) => document.id === of);
  return Math.max(0, (root?.upstream ?? 0) - PER_WAY) + Math.max(0, (root?.downstream ?? 0) - PER_WAY);
}

interface Props {
  readonly of: string;
  readonly lineage: Lineage;
  /** Opens the proof of an edge beside the page. */
  open(edge: string): void;
}

export function Relations({ of, lineage, open }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const groups = groupsOf(of, lineage);
  const hidden = hiddenNeighbours(of, lineage);
  return (
    <section className="relations">
      <h2>{w.relations}</h2>
      {groups.length === 0 && <p>{w.noRelations}</p>}
      {groups.map(({ relation, acts, rows }) => (
        <section key={`${relation}${acts}`}>
          <h3>
            {relationLabel(relation, language, acts)} <span className="soft">({rows.length})</span>
          </h3>
          <ul className="plain">
            {rows.map(({ edge, other }) => (
              <li key={edge.id} data-certainty={edge.certainty}>
                <Link to="/van-ban/$" params={{ _splat: other.id }} className="quiet">
                  <DocumentName document={other} />
                </Link>
                {edge.certainty === "IMPLIED" && <span className="soft"> {w.implied}</span>}
                <button type="button" className="proof" onClick={() => open(edge.id)}>
                  {w.proof(edge.evidenceCount)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && <p className="soft">{w.more(hidden)}</p>}
    </section>
  );
}
