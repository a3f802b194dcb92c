import { type RefObject, useEffect, useRef } from "react";

/**
 * What comes in place of a control that had the keyboard takes it, so that Tab goes on from there. Nothing happens while
 * a page is opened: nobody has done anything yet.
 */
export function useTakeOver<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body && navigator.userActivation.hasBeenActive)
      ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}
