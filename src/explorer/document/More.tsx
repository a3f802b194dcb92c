import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { mayGrow } from "./state.js";
import { DOCUMENT } from "./words.js";

interface Props {
  readonly shown: number;
  readonly total: number;
  /** How much was asked for. */
  readonly size: number;
  grow(): void;
}

/** What a list leaves out, said in figures, and the way to more of it. */
export function More({ shown, total, size, grow }: Props) {
  const w = useWords(DOCUMENT);
  if (shown >= total) return null;
  return (
    <p>
      {w.shownOf(number(shown), number(total))}{" "}
      {mayGrow(size) ? (
        <button type="button" onClick={grow}>
          {w.showMore}
        </button>
      ) : (
        <span className="soft">{w.noMore}</span>
      )}
    </p>
  );
}
