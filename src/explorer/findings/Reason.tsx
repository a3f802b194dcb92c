import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../language/Language.js";
import { FINDINGS } from "./words.js";

interface Props {
  /** What is done, as its button says. */
  readonly act: string;
  readonly isPending: boolean;
  readonly children: ReactNode;
  done(why: string): void;
  cancel(): void;
}

/** Why something is done; it has the keyboard from the start, and Escape leaves it. */
export function Reason({ act, isPending, children, done, cancel }: Props) {
  const w = useWords(FINDINGS);
  const [why, setWhy] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="decide"
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) done(why.trim());
      }}
    >
      <label>
        {w.reason}{" "}
        <input
          ref={field}
          required
          maxLength={1000}
          value={why}
          placeholder={w.reasonHint}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <button type="submit" disabled={isPending || !why.trim()}>
        {act}
      </button>
      <button type="button" onClick={cancel}>
        {w.cancel}
      </button>
      {children}
    </form>
  );
}
