import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** Whether there is more; without it nothing is shown. */
  readonly has: boolean;
  more(): void;
  readonly children: ReactNode;
}

/** More of a list. When there is no more, whoever pressed it last goes on by Tab from where it stood. */
export function MoreButton({ has, more, children }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!has && pressed.current && document.activeElement === document.body) place.current?.focus();
  }, [has]);
  return (
    <span ref={place} tabIndex={-1} className="screen-only">
      {has && (
        <button
          type="button"
          onClick={() => {
            pressed.current = true;
            more();
          }}
        >
          {children}
        </button>
      )}
    </span>
  );
}
