import { useWords } from "../language/Language.js";
import { SEARCH } from "./words.js";

interface Props {
  readonly kind: "ORGANISATION" | "INDICATOR";
  readonly subject: {
    readonly name: string;
    readonly place?: string | null;
    readonly unit?: string | null;
  };
}

/** A body or measure in one line: its name, what it is, and of which place. */
export function SubjectName({ kind, subject: { name, place, unit } }: Props) {
  const w = useWords(SEARCH);
  const facts = [kind === "ORGANISATION" ? w.body : w.measure, unit, place].filter(Boolean);
  return (
    <span className="document-name" data-system="NONE">
      <bdi className="symbol">{name}</bdi>
      <span className="facts">{facts.join(" · ")}</span>
    </span>
  );
}
