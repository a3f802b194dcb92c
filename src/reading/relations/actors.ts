import type { Relation } from "../../generated/enums.js";
import type { Frame } from "./frame.js";
import { breaksClause, onlyTellsOf, purposeOfAll } from "./gaps.js";
import { opensLine } from "./governing.js";
import { at, type Ground, operates } from "./ground.js";
import type { End } from "./link.js";
import { issuesPlan, speaksOfThis } from "./self.js";
import type { TriggerMatch } from "./triggers.js";

/** After a citation a capital on a new line is an act of its own only behind a row's number or a full stop. */
const NEW_CELL = /\n\s*\d{1,3}\s*\n\s*$|\.\s*\n\s*$/;
/** Relations that a title tells after a semicolon of its own: «Nghị định … quy định về A; quy định chi tiết Luật B». */
const TITLE_GOES_ON: ReadonlySet<Relation> = new Set<Relation>(["DETAILS", "GUIDES"]);
/** So many citations of a coordination share one purpose at the most. */
const MOST_JOINED = 20;

/** What stood before in the unit: its last citation, what governs there, and the coordination it closes. */
export interface Standing {
  readonly previous: number | null;
  readonly current: Frame | null;
  readonly group: readonly number[];
}

/** A new clause: «…, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện …», «…, Ủy ban nhân dân tỉnh đính chính …». */
function afterClause(ground: Ground, trigger: TriggerMatch, before: string): End[] {
  const { zone } = ground.context;
  if (issuesPlan(before) && (zone === "preamble" || zone === "title")) return ["self"];
  return operates(ground, trigger, before.slice(before.lastIndexOf(","))) ? ["self"] : [];
}

/** Who acts by an active trigger; `before`: the words between it and the citation that stands before. */
export function actorsOf(
  ground: Ground,
  { previous, current, group }: Standing,
  trigger: TriggerMatch,
  before: string,
): End[] {
  const self = (words: string): End[] => (operates(ground, trigger, words) ? ["self"] : []);
  if (previous === null) return self(before);
  if (NEW_CELL.test(before) && opensLine(ground.view, trigger, before)) return self("");
  const clause = before.lastIndexOf(";");
  const own = clause < 0 ? before : before.slice(clause + 1);
  if (speaksOfThis(own)) return self(own);
  if (clause >= 0) {
    const acting = self(own);
    if (acting.length > 0) return acting;
    return TITLE_GOES_ON.has(trigger.relation) && own.trim() === "" ? [previous] : [];
  }
  if (onlyTellsOf(before, trigger.relation === "GUIDES")) return [];
  if (purposeOfAll(before) && group.length > 1) return group.slice(-MOST_JOINED);
  const goesOn = /^[\s,]*(?:và|đồng\s+thời|,)\s*$/.test(before);
  if (goesOn && current?.voice === "active" && current.held.length > 0) return [...current.held];
  return breaksClause(before) ? afterClause(ground, trigger, before) : [previous];
}

/**
 * Who is acted upon by a passive trigger: amender and amended are of one type where the sentence has such a one («Nghị
 * định A quy định chi tiết Luật B được sửa đổi bởi Nghị định C»: C amends A), else the citation just before.
 */
export function actedUpon(
  ground: Ground,
  taken: readonly number[],
  previous: number,
  index: number,
  nowIs: boolean,
): End[] {
  const { type } = at(ground, index);
  if (nowIs || at(ground, previous).type === type) return [previous];
  const alike = taken
    .slice(-8)
    .reverse()
    .find((i) => at(ground, i).type === type);
  return [alike ?? previous];
}
