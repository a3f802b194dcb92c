import { Anchored } from "../anchors/anchored.js";
import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { bodyAfter, canAnswer, listFrom } from "./lists.js";
import { type Assigned, rolesOf } from "./roles.js";
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

const ISSUES = /^[ \n]+(?:(?:đã|sẽ)[ \n]+)?(?:lãnh[ \n]+đạo[ \n]+)?ban[ \n]+hành[ \n]+(?:các[ \n]+)?/u;
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

export interface Order {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly Assigned[];
}

const ORDERS = new Anchored(/(?<![\p{L}])(?:giao|yêu cầu|chỉ đạo)[ \n]+(?:cho[ \n]+)?/u);
const TOLD = new Anchored(/(?:có nhiệm vụ|có trách nhiệm)[ \n]+/u);
/** What shows that words after a body say its duty. */
export const VERB =
  /^[ \n,]+(?:\p{L}+[ \n,]+){0,4}?(?:tập trung|hướng dẫn|phối hợp|chủ trì|xây dựng|tổ chức|triển khai|thực hiện|tham mưu|rà soát|theo dõi|đôn đốc|kiểm tra|đưa|tăng cường|báo cáo|tổng hợp|nghiên cứu|bố trí|ban hành|trình|lãnh đạo|chỉ đạo|phê duyệt|căn cứ|quán triệt|đẩy mạnh|đề cao)/u;

/** The end of the clause that begins at `at`: a full stop, a semicolon, or the block's end. */
function clauseEnd(view: View, at: number, limit: number): number {
  const cut = /[.;](?=[ \n]|$)/.exec(view.lower.slice(at, limit));
  return cut ? at + cut.index : limit;
}

/** «giao Sở X …», «chỉ đạo Ban Tổ chức Tỉnh ủy phối hợp với …», «Ban Chỉ đạo 35 tỉnh có nhiệm vụ …» in running text. */
export function orders(
  view: View,
  bodies: readonly BodyMention[],
  blocks: readonly Block[],
  known: readonly FoundDuty[],
): Order[] {
  const taken = new Set(known.map((d) => d.body.start));
  const found: Order[] = [];
  const blockAt = (at: number): Block | undefined => {
    let low = 0;
    let high = blocks.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      const b = blocks[mid] as Block;
      if (at < b.start) high = mid - 1;
      else if (at >= b.end) low = mid + 1;
      else return b;
    }
    return undefined;
  };
  const add = (index: number, start: number): void => {
    const first = bodies[index];
    if (!first || taken.has(first.start) || !canAnswer(first) || first.kind === "CLASS") return;
    const block = blockAt(first.start);
    if (!block) return;
    const list = listFrom(view, bodies, index, block.end);
    if (!VERB.test(view.lower.slice(list.end, list.end + 60))) return;
    const end = clauseEnd(view, list.end, block.end);
    const roles = rolesOf(view, bodies, list.bodies, list.end, end);
    for (const { body } of roles) taken.add(body.start);
    found.push({ start, end, roles });
  };
  for (const m of ORDERS.in(view)) {
    const at = m.index + m[0].length;
    const index = bodyAfter(bodies, at);
    const body = bodies[index];
    if (body && body.reach <= at + 1) add(index, m.index);
  }
  for (const m of TOLD.in(view)) {
    const index = bodyAfter(bodies, m.index) - 1;
    const body = bodies[index];
    if (body && /^[ \n,]*$/.test(view.lower.slice(body.end, m.index))) add(index, body.start);
  }
  return found.sort((a, b) => a.start - b.start);
}
