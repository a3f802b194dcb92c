import { searched } from "./anchors/find.js";
import { findPersons } from "./persons.js";

/** Words that leave the reading as a value (titles, names of bodies) with every natural person's name left out. */
export function unnamed(words: string): string {
  let out = "";
  let from = 0;
  for (const { start, end } of findPersons(searched(words))) {
    if (start < from) continue;
    out += `${words.slice(from, start)}…`;
    from = end;
  }
  return from === 0 ? words : out + words.slice(from);
}
