import type { PropsWithChildren } from "react";
import { useWords } from "../language/Language.js";
import { hasToken } from "../session/token.js";
import { EDITING } from "./words.js";

/** What only editors can do; whoever has no token is told how to get one. */
export function EditorsOnly({ children }: PropsWithChildren) {
  const w = useWords(EDITING);
  if (hasToken()) return children;
  return (
    <section className="editors-only">
      <h2>{w.forEditors}</h2>
      <p>{w.howToEdit}</p>
    </section>
  );
}
