import { number } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { MoreButton } from "../shell/MoreButton.js";
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
  const lacks = shown < total;
  return (
    <div>
      {lacks && w.shownOf(number(shown), number(total))}{" "}
      <MoreButton has={lacks && mayGrow(size)} more={grow}>
        {w.showMore}
      </MoreButton>
      {lacks && !mayGrow(size) && <span className="soft">{w.noMore}</span>}
    </div>
  );
}
