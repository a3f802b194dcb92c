import { troubleText } from "../labels/troubles.js";
import { useLanguage, useWords } from "../language/Language.js";
import { AskError } from "../session/ask.js";
import { SHELL } from "./words.js";

interface Props {
  readonly error: unknown;
  readonly reset?: () => void;
}

/** What went wrong, in a sentence, and what to do. */
export function Trouble({ error, reset }: Props) {
  const w = useWords(SHELL);
  const { language } = useLanguage();
  return (
    <section role="alert" className="trouble">
      <h2>{w.troubleTitle}</h2>
      <p>
        <bdi>
          {error instanceof AskError
            ? troubleText(error.code, error.message, language)
            : error instanceof Error
              ? error.message
              : String(error)}
        </bdi>
      </p>
      {reset && (
        <button type="button" onClick={reset}>
          {w.again}
        </button>
      )}
    </section>
  );
}
