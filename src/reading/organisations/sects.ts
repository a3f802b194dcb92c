import { SECT_WORDS } from "../../vocabulary/organisations.js";
import { Anchored } from "../anchors/anchored.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";
import { capitalWords } from "./place.js";

const SECT = new Anchored(new RegExp(`(?<![\\p{L}])(?:${SECT_WORDS.join("|")})(?= )`, "u"));

/** Sects by the words before their names: «tà đạo …». They are named, and never answer for anything. */
export function sectsIn(view: View): BodyMention[] {
  const found: BodyMention[] = [];
  for (const m of SECT.in(view)) {
    const run = capitalWords(view, m.index + m[0].length, 3);
    if (run.words.length === 0) continue;
    const name = `${m[0]} ${run.words.join(" ")}`;
    found.push({
      start: m.index,
      end: run.end,
      reach: m.index,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      kind: "FORCE",
      level: "OTHER",
      scope: { at: "SOURCE", level: null },
      within: null,
    });
  }
  return found;
}
