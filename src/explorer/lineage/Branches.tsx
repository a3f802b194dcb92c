import { useWords } from "../language/Language.js";
import { BranchButton } from "./BranchButton.js";
import type { Network, NetworkNode } from "./network.js";
import { isOpen, type LineageState, type Way } from "./state.js";
import { LINEAGE } from "./words.js";

/** So many documents are listed; the table has them all. */
const MOST = 100;

interface Props {
  readonly network: Network;
  readonly state: LineageState;
  onMore(id: string, way: Way): void;
  onClose(id: string, way: Way): void;
}

const WAYS = ["up", "down"] as const satisfies Way[];

/** The marks «+3» of the picture as buttons: a picture's parts are for the pointer alone. */
export function Branches({ network, state, onMore, onClose }: Props) {
  const w = useWords(LINEAGE);
  const has = ({ document: { id }, hidden }: NetworkNode) =>
    WAYS.some((way) => hidden[way] > 0 || isOpen(state, id, way));
  const nodes = [...network.nodes.values()].filter(has);
  if (nodes.length === 0) return null;
  return (
    <details className="save screen-only">
      <summary>{w.branches(nodes.length)}</summary>
      <ul className="plain">
        {nodes.slice(0, MOST).map((node) => (
          <li key={node.document.id}>
            <bdi>{node.document.symbol ?? node.document.title ?? node.document.id}</bdi>{" "}
            {WAYS.map((way) => (
              <BranchButton key={way} {...{ node, way, state, onMore, onClose }} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
