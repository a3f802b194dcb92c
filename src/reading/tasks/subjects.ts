import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { bodyAfter, listFrom } from "./lists.js";
import { VERB } from "./verbs.js";

/** Words that may stand between an item's mark and the bodies that answer for it. */
export const LEAD_IN =
  /^(?:(?:đề nghị|kiến nghị|yêu cầu|giao|phân công|đối với|hàng năm,|hằng năm,|trách nhiệm của|nhiệm vụ của|các đồng chí|đồng chí|trên cơ sở[^.;:]{0,160}?,|căn cứ[^.;:]{0,120}?,|kết thúc[^.;:]{0,60}?,|định kỳ[^.;:]{0,30}?,|(?:(?:nhiệm vụ|trong) )?thời gian tới,|trong (?:quá trình|thời gian|phạm vi)[^.;:]{0,60}?,|(?:đồng thời|cùng với đó|bên cạnh đó|ngoài ra|theo đó|trước mắt|trên cơ sở đó),)[\s:]*)+/u;
/** «theo nhiệm vụ được giao trong Quyết định này» between those who answer and their verb. */
export const CHARGED =
  /^[\s,]*(?:theo|trong|căn cứ)\s+(?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|phân công)[^.;]{0,50}?(?=[\s,](?:tổ chức|xây dựng|chủ|phối|triển|rà|thực|khẩn|chỉ đạo|tăng|nghiên|hướng|đề cao|trực tiếp|phát huy|quán triệt|nghiêm|chủ động|tiếp tục|đẩy|giải trình|báo cáo|tham mưu))/u;

/**
 * Where the subject of a block begins. «Trên cơ sở đề nghị của các Bộ, Bộ Tài chính rà soát …»: after such an opening
 * it is the first body named singly behind a comma, with a verb after it.
 */
export function subjectAt(view: View, bodies: readonly BodyMention[], block: Block, from: number): number {
  if (
    !/^(?:trên cơ sở|căn cứ|trong (?:quá|thời)|theo(?! dõi)|để|nhằm|sau khi|hàng năm|hằng năm|định kỳ)/u.test(
      view.lower.slice(block.from, block.from + 14),
    )
  )
    return from;
  for (let i = bodyAfter(bodies, block.from); i < bodies.length; i += 1) {
    const body = bodies[i] as BodyMention;
    if (body.start > Math.min(block.end, block.from + 260)) return from;
    const list = listFrom(view, bodies, i, block.end);
    const opens = body.kind !== "CLASS" || /^các\s/iu.test(view.text.slice(body.start, body.start + 4));
    if (
      opens &&
      /,\s*$/.test(view.text.slice(block.from, body.reach)) &&
      VERB.test(view.lower.slice(list.end, list.end + 100).replace(CHARGED, " "))
    )
      return body.reach;
  }
  return from;
}

/**
 * The bodies that a block ending in a colon gives orders to: «…, yêu cầu Chính phủ thực hiện các nhiệm vụ sau:», «… yêu
 * cầu các sở và đề nghị Mặt trận tỉnh …:».
 */
export function ordered(
  view: View,
  bodies: readonly BodyMention[],
  block: Block,
): readonly BodyMention[] | null {
  const words = view.lower.slice(block.from, block.end);
  let told: readonly BodyMention[] | null = null;
  let end = 0;
  for (const m of words.matchAll(/(?:yêu cầu|giao|đề nghị|kiến nghị|chỉ đạo)[ \n]+/gu)) {
    const at = block.from + m.index + m[0].length;
    const index = bodyAfter(bodies, at);
    const first = bodies[index];
    const leads = m[0].startsWith("chỉ");
    if (!first || first.reach > at + 1 || first.end > block.end) {
      if (!leads) told = null;
      continue;
    }
    const list = listFrom(view, bodies, index, block.end);
    // «chỉ đạo Công an tỉnh:» leads it to what stands below; others are led in passing.
    if (leads && (first.kind === "CLASS" || !/^\s*:$/.test(view.lower.slice(list.end, block.end)))) continue;
    const joined: boolean =
      !leads &&
      told !== null &&
      /^[\s,;]*(?:và|đồng thời)?[\s,]*$/u.test(view.lower.slice(end, block.from + m.index));
    // What the first list took in already stands in it once.
    told = joined ? [...new Set([...(told ?? []), ...list.bodies])] : list.bodies;
    end = list.end;
  }
  return told;
}

const ORDERS_NEXT =
  /^[\s,]*(?:(?:cũng|đã|tiếp tục) )?(?:yêu cầu|đề nghị|kiến nghị|giao(?: cho)?|phân công)[\s:]+$/u;

/** «UBND tỉnh yêu cầu Sở Y tế …»: the index of the body that a body at the head of a block gives the order to. */
export function orderedBy(
  view: View,
  bodies: readonly BodyMention[],
  index: number,
  limit: number,
): number | null {
  const list = listFrom(view, bodies, index, limit);
  const next = bodies[list.next];
  if (!next || next.end > limit) return null;
  return ORDERS_NEXT.test(view.lower.slice(list.end, next.reach)) ? list.next : null;
}
