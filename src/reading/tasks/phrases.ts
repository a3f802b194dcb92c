import { Anchored } from "../anchors/anchored.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { bodyAfter } from "./lists.js";
import type { FoundDuty } from "./task.js";

/** The words by which a document is laid upon those who must obey it. */
const DOCUMENT =
  "(?:quyết định|nghị quyết|nghị định|chỉ thị|thông tư(?: liên tịch)?|kế hoạch|quy chế|quy định)";
export const ENFORCES = new RegExp(
  [
    `(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:nghiêm túc )?${DOCUMENT} này`,
    `triển khai thực hiện nghiêm túc (?:chỉ thị|kế hoạch|quyết định) này`,
    `(?:căn cứ|chiếu|theo) ${DOCUMENT}(?: này)?,? (?:chịu trách nhiệm )?thi hành`,
  ]
    .join("|")
    .replace(/ /g, "[ \\n]+"),
  "u",
);
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
