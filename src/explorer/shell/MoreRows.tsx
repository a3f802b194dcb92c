import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { SHELL } from "./words.js";

/** So many rows of a table are laid out at once. */
const ROWS = 200;

interface Laid {
  /** The rows that are laid out now; all of them on paper. */
  readonly most: number;
  more(): void;
}

/** How far a long table is laid out: a page of thousands of rows would answer to no key while it is built. */
export function useRows(): Laid {
  const [most, setMost] = useState(ROWS);
  useEffect(() => {
    const all = () => flushSync(() => setMost(Number.POSITIVE_INFINITY));
    window.addEventListener("beforeprint", all);
    return () => window.removeEventListener("beforeprint", all);
  }, []);
  return { most, more: () => setMost((now) => now + ROWS) };
}

/** Below a long table: how many of its rows are laid out, and more of them. */
export function MoreRows({ laid: { most, more }, count }: { readonly laid: Laid; readonly count: number }) {
  const w = useWords(SHELL);
  if (most >= count) return null;
  return (
    <button type="button" className="screen-only" onClick={more}>
      {w.moreRows(number(most), number(count))}
    </button>
  );
}
