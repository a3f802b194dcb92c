import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { MoreButton } from "./MoreButton.js";
import { SHELL } from "./words.js";

/** So many rows of a table are laid out at once. */
const ROWS = 200;

interface Laid {
  /** The rows that are laid out now; all of them on paper. */
  readonly most: number;
  more(): void;
}

interface Asked {
  /** How many times 200 rows the address asks for. */
  readonly times: number | undefined;
  /** Rows that the reader asked for one by one beside those. */
  readonly besides?: number;
  grow(times: number): void;
}

/** How far a long table is laid out: a page of thousands of rows would answer to no key while it is built. */
export function useRows({ times = 1, besides = 0, grow }: Asked): Laid {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const all = () => flushSync(() => setOnPaper(true));
    const some = () => setOnPaper(false);
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", some);
    return () => {
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", some);
    };
  }, []);
  return {
    most: onPaper ? Number.POSITIVE_INFINITY : times * ROWS + besides,
    more: () => grow(times + 1),
  };
}

/** Below a long table: how many of its rows are laid out, and more of them. */
export function MoreRows({ laid: { most, more }, count }: { readonly laid: Laid; readonly count: number }) {
  const w = useWords(SHELL);
  return (
    <MoreButton has={most < count} more={more}>
      {w.moreRows(number(most), number(count))}
    </MoreButton>
  );
}
