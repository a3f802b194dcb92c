import type { Relation } from "../../generated/enums.js";
import { bodyCode, type Found } from "../found.js";
import type { Frame } from "./frame.js";
import { at, type Ground } from "./ground.js";

/** «…, Nghị định số B quy định …»: a member of a list with a title of its own, not one more thing acted upon. */
const OWN_TITLE = /^\s*(?:quy\s+định|về|sửa\s+đổi|hướng\s+dẫn|ban\s+hành)(?![a-zà-ỹđ])/;
/** Acts that change documents of the acting body. */
const CHANGES: ReadonlySet<Relation> = new Set<Relation>(["AMENDS", "REPEALS", "SUPERSEDES", "CORRECTS"]);

/** The citation that acts under a frame, where one does and not the document itself. */
function holderOf(ground: Ground, frame: Frame | null): Found | null {
  const holder = frame?.voice === "active" ? frame.held[0] : undefined;
  return typeof holder === "number" ? at(ground, holder) : null;
}

/** A comma before a typed citation with a title, under what another citation does: the list goes on, not the act. */
export function opensMember(ground: Ground, current: Frame | null, mention: Found, gap: string): boolean {
  const holder = holderOf(ground, current);
  if (!holder || !mention.typed || !/^\s*,\s*$/.test(gap)) return false;
  return (
    holder.type === mention.type && OWN_TITLE.test(ground.view.lower.slice(mention.tail, mention.tail + 24))
  );
}

/** «Thực hiện Quyết định A sửa đổi Quyết định B và Kế hoạch C của Tỉnh ủy»: A changes nothing of another body. */
function changesOthers(ground: Ground, frame: Frame, mention: Found): boolean {
  return (
    CHANGES.has(frame.relation) &&
    holderOf(ground, frame) !== null &&
    mention.symbol !== null &&
    frame.objectBody !== null &&
    frame.objectType !== mention.type &&
    frame.objectBody !== bodyCode(mention)
  );
}

/**
 * Which frame a coordinated citation goes on under: «A sửa đổi Nghị định B quy định chi tiết Luật C và Nghị định D»: D
 * goes with B, being of its type, not with C; «… theo Thông tư A thực hiện Bộ luật B và Thông tư C»: C stands beside A.
 * @param bySemicolon whether semicolons part the members of the sentence's own list, so that «và» stays within one
 */
export function frameOfMember(
  ground: Ground,
  { current, enclosing }: { readonly current: Frame | null; readonly enclosing: Frame | null },
  mention: Found,
  bySemicolon: () => boolean,
): Frame | null {
  if (!current) return null;
  if (changesOthers(ground, current, mention)) return enclosing;
  if (current.objectType === mention.type || bySemicolon()) return current;
  if (holderOf(ground, current)?.type === mention.type) return enclosing;
  if (!enclosing) return current;
  return enclosing.objectType === mention.type && enclosing.voice === current.voice ? enclosing : current;
}

/** The last semicolon of the sentence that a citation follows; -1 where none does. */
export function lastPart({ view, unit, mentions }: Ground, from: number): number {
  let last = from;
  while ((mentions[last + 1]?.start ?? unit.end) < unit.end) last += 1;
  const { start } = mentions[last] as Found;
  const semicolon = view.lower.slice(unit.start, start).lastIndexOf(";");
  return semicolon < 0 ? -1 : unit.start + semicolon;
}
