import { Fragment } from "react";
import { useWords } from "../language/Language.js";
import { stretches } from "./marks.js";
import type { Problem } from "./problems.js";
import { placeId, problemId, show } from "./show.js";
import { DRAFT } from "./words.js";

interface Props {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The draft as it was given, each problem marked and numbered where it stands. */
export function MarkedText({ text, problems }: Props) {
  const w = useWords(DRAFT);
  const places = problems.flatMap((problem) => problem.places);
  return (
    <div className="draft-text">
      {stretches(text, places).map(({ start, text: words, of, first }) =>
        of.length === 0 ? (
          <Fragment key={start}>{words}</Fragment>
        ) : (
          <mark key={start}>
            {first.map((one) => (
              <button
                key={one}
                type="button"
                id={placeId(one)}
                className="number"
                aria-label={w.toProblem(one)}
                onClick={() => show(problemId(one))}
              >
                {one}
              </button>
            ))}
            {words}
          </mark>
        ),
      )}
    </div>
  );
}
