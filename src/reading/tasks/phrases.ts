import { Anchored } from "../anchors/anchored.js";
import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { bodyAfter, canAnswer } from "./lists.js";
import type { FoundDuty } from "./task.js";

/** The words by which a document is laid upon those who must obey it. */
export const ENFORCES =
  /(?:chịu|có)[ \n]+trách[ \n]+nhiệm[ \n]+(?:tổ[ \n]+chức[ \n]+)?(?:thi[ \n]+hành|thực[ \n]+hiện)[ \n]+(?:nghiêm[ \n]+túc[ \n]+)?(?:quyết[ \n]+định|nghị[ \n]+quyết|nghị[ \n]+định|chỉ[ \n]+thị|thông[ \n]+tư(?:[ \n]+liên[ \n]+tịch)?|kế[ \n]+hoạch|quy[ \n]+chế|quy[ \n]+định)[ \n]+này|triển[ \n]+khai[ \n]+thực[ \n]+hiện[ \n]+nghiêm[ \n]+túc[ \n]+(?:chỉ[ \n]+thị|kế[ \n]+hoạch|quyết[ \n]+định)[ \n]+này/u;
const ENFORCED = new Anchored(ENFORCES);

/** Where the sentence that holds `at` begins: after a full stop, a blank line, or an article's mark. */
function sentenceStart(view: View, at: number): number {
  const from = Math.max(0, at - 1_200);
  const before = view.lower.slice(from, at);
  let start = 0;
  for (const m of before.matchAll(/\.[ \n]+(?=\p{L})|\n[ ]*\n|\n[ ]*(?=(?:điều[ ]+\d+|\d{1,2}\.)[ .])|\|/gu))
    start = m.index + m[0].length;
  for (const m of before.slice(start).matchAll(/điều[ ]+\d+\s*\.\s*/gu)) start += m.index + m[0].length;
  return from + start;
}

/** «A; B và C chịu trách nhiệm thi hành Quyết định này»: each carries out the file's own document. */
export function enforcements(view: View, bodies: readonly BodyMention[]): FoundDuty[] {
  const duties: FoundDuty[] = [];
  for (const m of ENFORCED.in(view)) {
    const start = sentenceStart(view, m.index);
    const end = m.index + m[0].length;
    for (let i = bodyAfter(bodies, start); i < bodies.length; i += 1) {
      const body = bodies[i] as BodyMention;
      if (body.start >= m.index) break;
      if (
        body.kind === "GOVERNMENT" &&
        /(?:ngang bộ|thuộc)[ \n]+$/u.test(view.lower.slice(body.start - 12, body.start))
      )
        continue;
      duties.push({ body, role: "CARRIES_OUT", object: { self: true }, start, end });
    }
  }
  return duties;
}

const ISSUES =
  /^[ \n]+(?:(?:đã|sẽ)[ \n]+)?(?:lãnh[ \n]+đạo[ \n]+)?ban[ \n]+hành[ \n]+(?:(?:và|,)[ \n]+(?:triển[ \n]+khai|chỉ[ \n]+đạo|tổ[ \n]+chức)(?:[ \n]+thực[ \n]+hiện)?[ \n]+)?(?:các[ \n]+)?/u;
const OWN =
  /^[ \n]*(?:kế hoạch|quyết định|chỉ thị|chương trình|hướng dẫn|nghị quyết|thông báo|quy định|thông tư|nghị định)[^.;]{0,400}?như sau\s*:?/u;

/** «Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số …»: the body issued the document, or the file's own. */
export function issuings(
  view: View,
  bodies: readonly BodyMention[],
  mentions: readonly Found[],
): FoundDuty[] {
  const duties: FoundDuty[] = [];
  let next = 0;
  for (const body of bodies) {
    if (!canAnswer(body) || body.kind === "CLASS") continue;
    const verb = ISSUES.exec(view.lower.slice(body.end, body.end + 60));
    if (!verb) continue;
    const at = body.end + verb[0].length;
    while (next < mentions.length && (mentions[next] as Found).start < at) next += 1;
    const mention = mentions[next];
    if (mention && mention.start - at < 12) {
      const end = Math.max(mention.end, mention.tail);
      duties.push({ body, role: "ISSUES", object: { mention: next }, start: body.start, end });
      continue;
    }
    const own = OWN.exec(view.lower.slice(at, at + 500));
    if (own)
      duties.push({
        body,
        role: "ISSUES",
        object: { self: true },
        start: body.start,
        end: at + own[0].length,
      });
  }
  return duties;
}
