import { useEffect, useRef } from "react";

/** What a key does: an answer by its number from 0, leaving the case for later, or taking back the last word. */
export interface Keys {
  readonly answers: number;
  answer(at: number): void;
  skip(): void;
  undo(): void;
}

const isFilledIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null;

/** 1–9 answer, S skips, U takes back; nothing while something is filled in or a modifier is held. */
export function useKeys(keys: Keys, active: boolean): void {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isFilledIn(event.target)) return;
      const { answers, answer, skip, undo } = held.current;
      const at = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
      const does = at >= 0 && at < answers ? () => answer(at) : { s: skip, u: undo }[event.key.toLowerCase()];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [active]);
}
