import type { LineageNodeAnswer } from "../../model/answers.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { calledBriefly, listed } from "../list/listed.js";
import type { DocumentList } from "../list/table.js";
import { askedLine, type ProvenLineage } from "../proven.js";

const LABELS = new Map(RELATIONS.map(({ relation, label }) => [relation, label]));

/** What brought a document into the list, as «Thực hiện 29-NQ/TW»: its relations to documents nearer to the root. */
function noteOf({ document, distance }: LineageNodeAnswer, { nodes, edges }: ProvenLineage): string | null {
  const near = new Map(
    nodes.filter((node) => node.distance < distance).map((node) => [node.document.id, node.document]),
  );
  const said = edges.flatMap(({ from, relation, to }) => {
    const other = near.get(from === document.id ? to : from);
    if (!other || (from !== document.id && to !== document.id)) return [];
    const name = calledBriefly(other);
    const label = LABELS.get(relation) ?? relation;
    return from === document.id ? `${label} ${name}` : `${name} ${label.toLocaleLowerCase("vi")} văn bản này`;
  });
  return said.length > 0 ? said.join("; ") : null;
}

/** A lineage as a «danh mục văn bản»: the nearest documents first. */
export function lineageList(lineage: ProvenLineage): DocumentList {
  const { root, nodes, truncated, on } = lineage;
  return {
    heading: `Danh mục văn bản trong phả hệ của ${calledBriefly(root)}`,
    query: askedLine(lineage),
    on,
    notes: truncated ? ["Danh mục chưa hết: còn văn bản ngoài giới hạn của truy vấn."] : [],
    documents: nodes.map((node) =>
      listed(node.document, lineage.statuses.get(node.document.id), noteOf(node, lineage)),
    ),
  };
}
