import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { bodyAfter } from "./lists.js";

const ONLY_ROLES =
  /^[\s,]*(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|chủ\s+trì|phối\s+hợp|chặt\s+chẽ|với|cùng|và|chủ\s+động|liên\s+quan|tổ\s+chức|triển\s+khai|thực\s+hiện|(?:các|những)\s+(?:nhiệm\s+vụ|nội\s+dung|công\s+việc)(?:\s+sau(?:\s+đây)?)?|[\s,])*:\s*$/u;

/** «… thực hiện các nhiệm vụ sau:»: what is to be done stands in the items below. */
export const LEADS_IN = /(?<!\p{L}|vấn đề )sau(?: đây)?\s*:$/u;

/** Whether words after a subject say only who leads and who helps: «chủ trì, phối hợp với Sở Nội vụ:». Items follow. */
export function isOpening(
  view: View,
  bodies: readonly BodyMention[],
  from: number,
  block: { readonly end: number },
): boolean {
  let words = "";
  let at = from;
  for (
    let i = bodyAfter(bodies, from);
    i < bodies.length && (bodies[i] as BodyMention).end <= block.end;
    i += 1
  ) {
    const body = bodies[i] as BodyMention;
    words += ` ${view.lower.slice(at, body.reach)}`;
    at = body.end;
  }
  words += view.lower.slice(at, block.end);
  return ONLY_ROLES.test(words);
}
