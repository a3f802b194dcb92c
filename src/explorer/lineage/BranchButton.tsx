import { useWords } from "../language/Language.js";
import type { NetworkNode } from "./network.js";
import { isOpen, type LineageState, PER_OPENING, type Way } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly node: NetworkNode;
  readonly way: Way;
  readonly state: LineageState;
  onMore(id: string, way: Way): void;
  onClose(id: string, way: Way): void;
}

/** Opens a branch by twenty more, or closes it again; nothing where nothing is hidden and nothing was opened. */
export function BranchButton({ node, way, state, onMore, onClose }: Props) {
  const w = useWords(LINEAGE);
  const { id } = node.document;
  const more = Math.min(node.hidden[way], PER_OPENING);
  return (
    <>
      {more > 0 && (
        <button type="button" onClick={() => onMore(id, way)}>
          {way === "up" ? w.openUp(more) : w.openDown(more)}
        </button>
      )}
      {isOpen(state, id, way) && (
        <button type="button" onClick={() => onClose(id, way)}>
          {w.closeBranch}
        </button>
      )}
    </>
  );
}
