import { useWords } from "../language/Language.js";
import { PlaceName } from "../place/PlaceName.js";
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
  const facts = [kind === "ORGANISATION" ? w.body : w.measure, unit].filter(Boolean);
  return (
    <span className="document-name" data-system="NONE">
      <bdi className="symbol">{name}</bdi>
      <span className="facts">
        {facts.join(" · ")}
        {place && (
          <>
            {" · "}
            <bdi>
              <PlaceName of={place} />
            </bdi>
          </>
        )}
      </span>
    </span>
  );
}
