import { GAP } from "./body.js";

/** «xã hội - nghề nghiệp»: a dash between blanks, each of which may be missing. */
const DASH = / - /g;

/** The words of a name, each with what stands before it. */
const partsOf = (name: string): string[] => name.replace(DASH, " -~").split(/(?= )/);

const printed = (part: string): string => part.replace(/^ -~/, " ?- ?").replace(/^ (?!\?)/, GAP);

/** Names by how they go on behind what they have in common; the longer first. */
function tree(names: readonly (readonly string[])[]): string {
  const by = new Map<string, string[][]>();
  for (const [first, ...rest] of names) {
    if (first === undefined) continue;
    const same = by.get(first);
    if (same) same.push(rest);
    else by.set(first, [rest]);
  }
  return [...by]
    .sort(([a], [b]) => b.length - a.length)
    .map(([part, rests]) => {
      const longer = rests.filter((rest) => rest.length > 0);
      if (longer.length === 0) return printed(part);
      const ends = longer.length < rests.length;
      const one = !ends && new Set(longer.map(([next]) => next)).size === 1;
      return one
        ? `${printed(part)}${tree(longer)}`
        : `${printed(part)}(?:${tree(longer)})${ends ? "?" : ""}`;
    })
    .join("|");
}

/**
 * A pattern of many names of several words, the longest that fits first. Names that begin alike are written once:
 * V8 compiles patterns of more than 20 kB without any of its optimisations.
 * @param names in lower case, a blank for any gap
 */
export const wordTree = (names: readonly string[]): string => tree(names.map(partsOf));
