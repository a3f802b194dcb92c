import { Link } from "@tanstack/react-router";
import type { DocumentPageQuery, EdgeFragment, NamedFragment, Relation } from "../../generated/explorer.js";
import { RELATIONS, relationLabel } from "../labels/relations.js";
import { compare, number } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DocumentName } from "./DocumentName.js";
import { More } from "./More.js";
import "./relations.css";
import { DOCUMENT } from "./words.js";

type Lineage = DocumentPageQuery["lineage"];
type Counts = NonNullable<DocumentPageQuery["document"]>["counts"]["relations"];

interface Group {
  readonly relation: Relation;
  readonly acts: boolean;
  /** How many there are, shown or not. */
  readonly total: number;
  readonly rows: readonly { readonly edge: EdgeFragment; readonly other: NamedFragment }[];
}

/** What the document does to others and what others do to it, a group for each relation and direction. */
function groupsOf(of: string, { edges, nodes }: Lineage, counts: Counts): Group[] {
  const documents = new Map(nodes.map(({ document }) => [document.id, document]));
  const group = (relation: Relation, acts: boolean): Group => {
    const rows = edges
      .filter((edge) => edge.relation === relation && (acts ? edge.from : edge.to) === of)
      .flatMap((edge) => {
        const other = documents.get(acts ? edge.to : edge.from);
        return other ? [{ edge, other }] : [];
      })
      .sort((a, b) => compare(a.other.symbol ?? a.other.id, b.other.symbol ?? b.other.id));
    const told = counts.find((one) => one.relation === relation && one.acts === acts)?.count ?? 0;
    return { relation, acts, total: Math.max(told, rows.length), rows };
  };
  return RELATIONS.flatMap((relation) => [group(relation, true), group(relation, false)]).filter(
    ({ total }) => total > 0,
  );
}

interface Props {
  readonly of: string;
  readonly lineage: Lineage;
  readonly counts: Counts;
  /** How many neighbours each way were asked for. */
  readonly size: number;
  grow(): void;
  /** Opens the proof of an edge beside the page. */
  open(edge: string): void;
}

/** Its relations, a group for each; a group that is not all there says so. */
export function Relations({ of, lineage, counts, size, grow, open }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const groups = groupsOf(of, lineage, counts);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return (
    <section className="relations">
      <h2>{w.relations}</h2>
      {groups.length === 0 && <p>{w.noRelations}</p>}
      {groups.map(({ relation, acts, total, rows }) => (
        <section key={`${relation}${acts}`}>
          <h3>
            {relationLabel(relation, language, acts)}{" "}
            <span className="soft">({w.countOf(number(rows.length), number(total))})</span>
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
      <More
        shown={sum(groups.map(({ rows }) => rows.length))}
        total={sum(groups.map(({ total }) => total))}
        size={size}
        grow={grow}
      />
    </section>
  );
}
