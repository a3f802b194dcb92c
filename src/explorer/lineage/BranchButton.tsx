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
  const { id, symbol, title } = node.document;
  const name = symbol ?? title ?? id;
  const more = Math.min(node.hidden[way], PER_OPENING);
  const opens = way === "up" ? w.openUp(more) : w.openDown(more);
  return (
    <>
      {more > 0 && <span className="paper-only">{w.notShown(node.hidden[way], way === "up")}</span>}
      {more > 0 && (
        <button type="button" aria-label={`${opens}: ${name}`} onClick={() => onMore(id, way)}>
          {opens}
        </button>
      )}
      {isOpen(state, id, way) && (
        <button type="button" aria-label={`${w.closeBranch}: ${name}`} onClick={() => onClose(id, way)}>
          {w.closeBranch}
        </button>
      )}
    </>
  );
}
