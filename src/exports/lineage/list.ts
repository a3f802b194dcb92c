import type { LineageNodeAnswer } from "../../model/answers.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { type DocumentList, type ListedDocument, vietnameseDate } from "../list/table.js";
import { askedLine, type ProvenLineage } from "../proven.js";

const LABELS = new Map(RELATIONS.map(({ relation, label }) => [relation, label]));

const dateOf = (iso: string | null | undefined): string | null => (iso ? vietnameseDate(iso) : null);

/** What brought a document into the list, as «Thực hiện 29-NQ/TW»: its relations to documents nearer to the root. */
function noteOf({ document, distance }: LineageNodeAnswer, { nodes, edges }: ProvenLineage): string | null {
  const near = new Map(
    nodes.filter((node) => node.distance < distance).map((node) => [node.document.id, node.document]),
  );
  const said = edges.flatMap(({ from, relation, to }) => {
    const other = near.get(from === document.id ? to : from);
    if (!other || (from !== document.id && to !== document.id)) return [];
    const name = other.symbol ?? other.title ?? other.id;
    const label = LABELS.get(relation) ?? relation;
    return from === document.id ? `${label} ${name}` : `${name} ${label.toLocaleLowerCase("vi")} văn bản này`;
  });
  return said.length > 0 ? said.join("; ") : null;
}

function listed(node: LineageNodeAnswer, lineage: ProvenLineage): ListedDocument {
  const { id, symbol, issuedOn, year, issuer, title } = node.document;
  const status = lineage.statuses.get(id);
  const since = dateOf(status?.since);
  return {
    symbol,
    issuedOn: dateOf(issuedOn) ?? (year ? String(year) : null),
    issuer,
    title,
    status: status ? [STATUS_LABELS[status.status], since && `từ ${since}`].filter(Boolean).join(" ") : null,
    note: noteOf(node, lineage),
  };
}

/** A lineage as a «danh mục văn bản»: the nearest documents first. */
export function lineageList(lineage: ProvenLineage): DocumentList {
  const { root, nodes, truncated, on } = lineage;
  return {
    heading: `Danh mục văn bản trong phả hệ của ${root.symbol ?? root.title ?? root.id}`,
    query: askedLine(lineage),
    on,
    notes: truncated ? ["Danh mục chưa hết: còn văn bản ngoài giới hạn của truy vấn."] : [],
    documents: nodes.map((node) => listed(node, lineage)),
  };
}
