import { useWords } from "../language/Language.js";
import { playgroundAddress } from "../session/playground.js";
import { SHELL } from "./words.js";

interface Props {
  /** An operation that codegen has typed. */
  readonly operation: { toString(): string };
  readonly variables?: object;
}

/** The question behind a page, opened in the playground with its variables filled in. */
export function InPlayground({ operation, variables = {} }: Props) {
  const w = useWords(SHELL);
  return (
    <p className="screen-only in-playground">
      <a href={playgroundAddress(operation.toString(), variables)}>{w.inPlayground}</a>
    </p>
  );
}
