import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { DocumentName } from "../document/DocumentName.js";
import { relationLabel } from "../labels/relations.js";
import { statusLabel } from "../labels/status.js";
import { compare, number } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { MoreRows, useRows } from "../shell/MoreRows.js";
import { BranchButton } from "./BranchButton.js";
import { bringing, isDoubtful, type Marks, type Network, type NetworkNode } from "./network.js";
import { type LineageState, rowsOpened, type Way } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly network: Network;
  readonly state: LineageState;
  readonly marks: Marks;
  onEdge(id: string): void;
  onMore(id: string, way: Way): void;
  onClose(id: string, way: Way): void;
  /** Lays out more rows, in all so many times what stands at first. */
  onRows(times: number): void;
}

const inOrder = (a: NetworkNode, b: NetworkNode): number =>
  a.layer - b.layer || compare(a.document.symbol ?? a.document.id, b.document.symbol ?? b.document.id);

/** The same lineage as a table: for keyboards, screen readers and paper. */
export function LineageTable({
  network,
  state,
  marks: { changes, way: told },
  onEdge,
  onMore,
  onClose,
  onRows,
}: Props) {
  const w = useWords(LINEAGE);
  const { language } = useLanguage();
  const nameOf = (id: string) =>
    network.nodes.get(id)?.document.symbol ?? network.nodes.get(id)?.document.title ?? id;
  const brought = useMemo(() => bringing(network), [network]);
  const rows = useMemo(() => [...network.nodes.values()].sort(inOrder), [network]);
  const laid = useRows({ times: state.rows, besides: rowsOpened(state), grow: onRows });
  return (
    <div className="scroll">
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{w.level}</th>
            <th scope="col">{w.document}</th>
            <th scope="col">{w.relation}</th>
            <th scope="col">{w.status}</th>
            <th scope="col">{w.hidden}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, laid.most).map((node) => (
            <tr key={node.document.id} aria-current={node.layer === 0 ? "true" : undefined}>
              <td data-of={w.level}>{number(node.layer)}</td>
              <td data-of={w.document}>
                <Link to="/van-ban/$" params={{ _splat: node.document.id }} className="quiet">
                  <DocumentName document={node.document} />
                </Link>
              </td>
              <td data-of={w.relation}>
                {(brought.get(node.document.id) ?? []).map((edge) => (
                  <div key={edge.id}>
                    {relationLabel(edge.relation, language, edge.from === node.document.id)}:{" "}
                    <bdi>{nameOf(edge.from === node.document.id ? edge.to : edge.from)}</bdi>
                    {changes.has(edge.id) && (
                      <strong> ({changes.get(edge.id) === "added" ? w.isNew : w.isEnded})</strong>
                    )}
                    {told.has(edge.id) && <strong> ({w.onWay})</strong>}
                    {isDoubtful(edge) && (
                      <span className="soft"> ({edge.certainty === "IMPLIED" ? w.implied : w.hearsay})</span>
                    )}{" "}
                    <button
                      type="button"
                      className="proof"
                      aria-label={`${w.proof}: ${nameOf(edge.from)} – ${nameOf(edge.to)}`}
                      onClick={() => onEdge(edge.id)}
                    >
                      {w.proof}
                    </button>
                  </div>
                ))}
              </td>
              <td data-of={w.status}>{statusLabel(node.document.status.status, language)}</td>
              <td data-of={w.hidden}>
                {(["up", "down"] as const).map((way) => (
                  <BranchButton
                    key={way}
                    node={node}
                    way={way}
                    state={state}
                    onMore={onMore}
                    onClose={onClose}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows laid={laid} count={rows.length} />
    </div>
  );
}
