import { type PropsWithChildren, useEffect, useRef } from "react";
import { useWords } from "../language/Language.js";
import "./beside.css";
import { EVIDENCE } from "./words.js";

interface Props extends PropsWithChildren {
  readonly title: string;
  onClose(): void;
}

/**
 * A sheet beside the page, never instead of it: what was being read stays where it is. Escape closes it and the
 * keyboard goes back to where it came from.
 */
export function Beside({ title, onClose, children }: Props) {
  const w = useWords(EVIDENCE);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    const own = sheet.current;
    own?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      // Whoever went on to something else, as to another proof, stays there.
      if (now !== document.body && !own?.contains(now)) return;
      const back = from instanceof HTMLElement && from !== document.body && from.isConnected ? from : null;
      (back ?? document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={sheet}
      className="beside"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={onClose}>
          {w.close}
        </button>
      </header>
      {children}
    </aside>
  );
}
