import { view } from "../view.js";
import { findPersons } from "./find.js";
import { namesIn } from "./names-in.js";

/** The same words with every letter of a natural person's name as `█`. */
export function nameless(text: string): string {
  const seen = view(text);
  return namesIn(seen.text, findPersons(seen)).blank(text);
}
