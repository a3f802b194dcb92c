import { Anchored } from "../anchors/anchored.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";
import { fieldAt } from "./field.js";

const OPENER = new Anchored(
  /(?<![\p{L}\p{N}])(?:các|giám đốc(?:[ \n]+các)?|bộ trưởng(?:[ \n]+các)?|lãnh đạo[ \n]+các|liên)[ \n]+(bộ|sở|phòng)(?:[ \n]+trưởng(?=[ \n]*:))?(?:,[ \n]*(?:cơ quan|ngành|ban))*(?:(?:[ \n]+có)?[ \n]+liên[ \n]+quan(?=[ \n]*:))?[ \n]*:?[ \n]*/u,
);
const NEXT = /[ \n]*(?:,|;|và|,[ \n]*và|-)[ \n]*/y;
const HEADS: Readonly<Record<string, { name: string; kind: "MINISTRY" | "DEPARTMENT" | "DIVISION" }>> = {
  bộ: { name: "Bộ", kind: "MINISTRY" },
  sở: { name: "Sở", kind: "DEPARTMENT" },
  phòng: { name: "Phòng", kind: "DIVISION" },
};

/** Lists that say the head once: «các Sở: Nội vụ, Tài chính, Y tế». Each field is one body. */
export function bodiesOfLists(view: View): BodyMention[] {
  const found: BodyMention[] = [];
  for (const m of OPENER.in(view)) {
    const head = HEADS[m[1] as string];
    if (!head) continue;
    let at = m.index + m[0].length;
    const items: BodyMention[] = [];
    for (;;) {
      const field = fieldAt(view.text, view.lower, at);
      if (!field) break;
      const central = head.kind === "MINISTRY";
      items.push({
        start: field.start,
        end: field.end,
        reach: items.length === 0 ? m.index : field.start,
        name: `${head.name} ${field.name}`,
        kind: head.kind,
        level: central ? "CENTRAL" : head.kind === "DEPARTMENT" ? "PROVINCE" : null,
        scope: central
          ? { at: "NATION" }
          : { at: "SOURCE", level: head.kind === "DEPARTMENT" ? "PROVINCE" : null },
        within: null,
      });
      NEXT.lastIndex = field.end;
      if (!NEXT.test(view.lower)) break;
      at = NEXT.lastIndex;
    }
    found.push(...items);
  }
  return found;
}
