import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { canAnswer, listFrom } from "./lists.js";
import type { FoundDuty } from "./task.js";

const ISSUES =
  /^[ \n]+(?:(?:đã|sẽ)[ \n]+)?(?:lãnh[ \n]+đạo[ \n]+)?ban[ \n]+hành[ \n]+(?:(?:và|,)[ \n]+(?:triển[ \n]+khai|chỉ[ \n]+đạo|tổ[ \n]+chức)(?:[ \n]+thực[ \n]+hiện)?[ \n]+)?(?:các[ \n]+)?/u;
const OWN =
  /^[ \n]*(?:kế hoạch|quyết định|chỉ thị|chương trình|hướng dẫn|nghị quyết|thông báo|quy định|thông tư|nghị định)[^.;]{0,400}?như sau\s*:?/u;
/** «… một số chương trình như: A; B», «… 11 văn bản:» with an item for each below. */
const LISTED = /^(?:một số|nhiều|\d{1,3})[ \n]+[^.;:\d]{3,60}:/u;
/** What stands between two documents issued together, and before an item of such a list. */
const TOGETHER = /^[\s,;]*(?:(?:và|cùng)\s+)?$/u;
const ITEM = /(?:[;:]|\n[ ]*[-+•])[\s“"]*$/u;
/** A list of documents goes on no further than this without one of them. */
const FAR = 700;

/** Those of the bodies that issued it: where the citation names its issuer, no other; a body alone issued what follows. */
function issuersOf(
  bodies: readonly BodyMention[],
  { issuer }: Found,
  first: boolean,
): readonly BodyMention[] {
  if (issuer === null || (first && bodies.length === 1)) return bodies;
  return bodies.filter((b) => b.name === issuer || b.name.startsWith(`${issuer} `));
}

/** The indices of the citations that a body issued whose verb ends at `at`; `from`: the first that may be one. */
function issuedAt(view: View, mentions: readonly Found[], from: number, at: number): number[] {
  const first = mentions[from];
  if (!first) return [];
  const found: number[] = [];
  const list = LISTED.exec(view.lower.slice(at, at + 80));
  if (!list && first.start - at >= 12) return found;
  let end = list ? at + list[0].length : first.start;
  for (let i = from; i < mentions.length; i += 1) {
    const next = mentions[i] as Found;
    if (next.start < end) continue;
    const gap = view.lower.slice(end, next.start);
    if (list) {
      if (gap.length > FAR) break;
      // A full stop ends a list in one sentence; items below it end with theirs.
      if (/\.\s+(?=\p{L})/u.test(gap)) break;
      if (!ITEM.test(view.lower.slice(Math.max(at, next.start - 12), next.start))) continue;
    } else if (i > from && !TOGETHER.test(gap)) break;
    found.push(i);
    end = Math.max(next.end, next.tail);
  }
  return found;
}

/** «Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số …»: the bodies issued the documents, or the file's own. */
export function issuings(
  view: View,
  bodies: readonly BodyMention[],
  mentions: readonly Found[],
): FoundDuty[] {
  const duties: FoundDuty[] = [];
  let next = 0;
  for (let i = 0; i < bodies.length; ) {
    const first = bodies[i] as BodyMention;
    const list = listFrom(view, bodies, i, first.end + 400);
    i = list.next;
    const issuers = list.bodies.filter((b) => canAnswer(b) && b.kind !== "CLASS");
    const verb = issuers.length > 0 ? ISSUES.exec(view.lower.slice(list.end, list.end + 60)) : null;
    if (!verb) continue;
    const at = list.end + verb[0].length;
    while (next < mentions.length && (mentions[next] as Found).start < at) next += 1;
    const issued = issuedAt(view, mentions, next, at);
    for (const index of issued) {
      const mention = mentions[index] as Found;
      const foremost = index === issued[0];
      const start = foremost ? first.start : mention.start;
      const end = Math.max(mention.end, mention.tail);
      for (const body of issuersOf(issuers, mention, foremost))
        duties.push({ body, role: "ISSUES", object: { mention: index }, start, end });
    }
    if (issued.length > 0) continue;
    const own = OWN.exec(view.lower.slice(at, at + 500));
    if (!own) continue;
    for (const body of issuers) {
      const end = at + own[0].length;
      duties.push({ body, role: "ISSUES", object: { self: true }, start: first.start, end });
    }
  }
  return duties;
}
