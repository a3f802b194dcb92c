import { useWords } from "../language/Language.js";
import { AskError, OFFLINE } from "../session/ask.js";
import { SHELL } from "./words.js";

interface Props {
  readonly error: unknown;
  readonly reset?: () => void;
}

/** What went wrong, in a sentence, and what to do. */
export function Trouble({ error, reset }: Props) {
  const w = useWords(SHELL);
  const offline = error instanceof AskError && error.code === OFFLINE;
  return (
    <section role="alert" className="trouble">
      <h2>{w.troubleTitle}</h2>
      <p>{offline ? w.offline : error instanceof Error ? error.message : String(error)}</p>
      {reset && (
        <button type="button" onClick={reset}>
          {w.again}
        </button>
      )}
    </section>
  );
}
