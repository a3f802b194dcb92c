import { useWords } from "../language/Language.js";
import { SHELL } from "./words.js";

export function NotFound() {
  const w = useWords(SHELL);
  return (
    <>
      <h1>{w.notFoundTitle}</h1>
      <p>{w.notFound}</p>
    </>
  );
}
