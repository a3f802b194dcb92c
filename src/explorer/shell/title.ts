/** So much of a heading stands in the title of a window, in characters. */
const LONGEST = 120;

/** What turns the direction of writing, which would reach beyond the heading. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The title of a window: the page's heading, then whose page it is. */
export function titleOf(heading: string, brand: string): string {
  const told = heading.replace(TURNS, "").replace(/\s+/g, " ").trim();
  if (told === "" || told === brand) return brand;
  return `${told.length > LONGEST ? `${told.slice(0, LONGEST - 1)}…` : told} · ${brand}`;
}
