import type { ProofFragment } from "../../generated/explorer.js";
import { cellsOf, type Stretch } from "./cells.js";

interface Words {
  readonly text: string;
  /** The words that tell the relation. */
  readonly told: Stretch | null;
}

/** A stretch of the words, with so much of those that tell the relation as lies within it marked. */
function Marked({ text, told, of: { start, end } }: Words & { readonly of: Stretch }) {
  const from = told ? Math.max(start, told.start) : end;
  const to = told ? Math.min(end, told.end) : end;
  if (from >= to) return text.slice(start, end);
  return (
    <>
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  );
}

function Row({ cells, ...words }: Words & { readonly cells: readonly Stretch[] }) {
  const [only] = cells;
  if (only && cells.length === 1)
    return (
      <div>
        <Marked {...words} of={only} />
      </div>
    );
  return (
    <div className="cells">
      {cells.map((cell) => (
        <span key={cell.start}>
          <Marked {...words} of={cell} />{" "}
        </span>
      ))}
    </div>
  );
}

/** The words that prove a fact, those that tell it marked; the cells of a table's row apart, without their bars. */
export function Sentence({ proof: { text, trigger } }: { readonly proof: ProofFragment }) {
  const at = trigger ? text.indexOf(trigger) : -1;
  const told = trigger && at >= 0 ? { start: at, end: at + trigger.length } : null;
  return (
    <bdi>
      {cellsOf(text).map((cells) => (
        <Row key={cells[0]?.start} cells={cells} text={text} told={told} />
      ))}
    </bdi>
  );
}
