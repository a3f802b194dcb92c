import type { ReactNode } from "react";
import { useWords } from "../language/Language.js";
import "./legend.css";
import { LEGEND } from "./legend-words.js";

const Line = ({ kind, children }: { readonly kind: string; readonly children: ReactNode }) => (
  <li>
    <svg width="34" height="10" aria-hidden="true" className={`line ${kind}`}>
      <line x1="0" y1="5" x2="30" y2="5" />
      <path d={kind === "ends" ? "M30 0v10" : "M26 1l6 4-6 4"} />
    </svg>
    {children}
  </li>
);

const Card = ({ kind, children }: { readonly kind: string; readonly children: ReactNode }) => (
  <li>
    <span className={`card ${kind}`} aria-hidden="true" />
    {children}
  </li>
);

/** What forms and lines of the picture mean. */
export function Legend() {
  const w = useWords(LEGEND);
  return (
    <section className="legend screen-only" aria-label={w.legend}>
      <ul className="plain">
        {(["party", "state", "front", "ended", "unknown"] as const).map((kind) => (
          <Card key={kind} kind={kind}>
            {w[kind]}
          </Card>
        ))}
        {(["implements", "basedOn", "ends"] as const).map((kind) => (
          <Line key={kind} kind={kind}>
            {w[kind]}
          </Line>
        ))}
        <Line kind="implied">{w.impliedLine}</Line>
        <li>{w.doubtful}</li>
        <li>{w.more}</li>
      </ul>
    </section>
  );
}
