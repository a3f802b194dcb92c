import { useEffect, useRef } from "react";
import { useWords } from "../language/Language.js";
import type { NetworkNode } from "./network.js";
import { isFull, isOpen, type LineageState, PER_OPENING, type Way } from "./state.js";
import { LINEAGE } from "./words.js";

interface Props {
  readonly node: NetworkNode;
  readonly way: Way;
  readonly state: LineageState;
  onMore(id: string, way: Way): void;
  onClose(id: string, way: Way): void;
}

/**
 * Opens a branch by twenty more, or closes it again; nothing where nothing is hidden and nothing was opened. What cannot
 * be opened is said. The keyboard stays here when the button that was pressed goes.
 */
export function BranchButton({ node, way, state, onMore, onClose }: Props) {
  const w = useWords(LINEAGE);
  const { id, symbol, title } = node.document;
  const name = symbol ?? title ?? id;
  const hidden = node.hidden[way];
  const full = isFull(state, id, way);
  const more = full ? 0 : Math.min(hidden, PER_OPENING);
  const open = isOpen(state, id, way);
  const opens = way === "up" ? w.openUp(more) : w.openDown(more);
  const pressed = useRef(false);
  const [opening, closing] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked whenever one of the buttons came or went
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    (opening.current ?? closing.current)?.focus({ preventScroll: true });
  }, [more > 0, open]);
  const press = (act: typeof onMore) => () => {
    pressed.current = true;
    act(id, way);
  };
  return (
    <>
      {more > 0 && <span className="paper-only">{w.notShown(hidden, way === "up")}</span>}
      {full && hidden > 0 && <p className="soft">{w.cannotOpen(hidden, way === "up")}</p>}
      {more > 0 && (
        <button ref={opening} type="button" aria-label={`${opens}: ${name}`} onClick={press(onMore)}>
          {opens}
        </button>
      )}
      {open && (
        <button ref={closing} type="button" aria-label={`${w.closeBranch}: ${name}`} onClick={press(onClose)}>
          {w.closeBranch}
        </button>
      )}
    </>
  );
}
