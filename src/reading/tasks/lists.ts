import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";

/** What may stand between two bodies of one list. */
const BETWEEN = new RegExp(
  `^(?:[\\s,;&/+-]|${[
    "và|cùng|với|các|đồng thời|đồng chí|thủ trưởng|giám đốc|chủ tịch|chánh|bộ trưởng|trưởng|phó|tổng|thống đốc",
    "chánh án|viện trưởng|tư lệnh|hiệu trưởng|bí thư|đại diện|lãnh đạo|đề nghị|liên quan|có liên quan|của|:",
    "(?:các )?(?:sở|bộ)(?:, (?:ban|ngành|cơ quan))*:|(?:trực )?thuộc (?:sở|bộ|tỉnh|huyện|thành phố|ngành)(?=,|;| và)|người đứng đầu|chủ nhiệm|tổng thanh tra|chỉ huy trưởng|đại biểu|các cấp|ở địa phương|đối với địa phương|trên địa bàn(?: tỉnh| thành phố| huyện)?|đóng",
  ]
    .join("|")
    .replace(/ /g, "\\s+")}|\\([^()]{0,160}\\))*$`,
  "u",
);

/** «các cơ sở đào tạo trọng điểm gồm:» tells who they are. */
const WHO = /^[ \n]*(?:(?:\p{L}+[ \n]+){0,3}?(?:bao[ \n]+)?gồm[ \n]*)?:[ \n]*$/u;

/** The bodies that stand in a row from `index` on: «Sở Y tế, Sở Tài chính và các địa phương». */
export function listFrom(
  view: View,
  bodies: readonly BodyMention[],
  index: number,
  limit: number,
): { bodies: BodyMention[]; end: number; next: number } {
  const first = bodies[index] as BodyMention;
  const list = [first];
  let { end } = first;
  let next = index + 1;
  while (next < bodies.length) {
    const body = bodies[next] as BodyMention;
    if (body.end > limit) break;
    const between = view.lower.slice(end, body.start);
    const joins = between.replace(/\([^()]*\)/g, " ");
    // «các Bộ, ngành liên quan: Tài chính, Y tế»: the colon tells who they are.
    const named = list.at(-1)?.kind === "CLASS" && WHO.test(between);
    const joined = /[,;&]|và|cùng|với|-/u.test(joins) && BETWEEN.test(between);
    if (between.length > 200 || !(named || joined)) break;
    if (!/đại biểu\s+$/u.test(between)) list.push(body);
    end = body.end;
    next += 1;
  }
  return { bodies: list, end, next };
}

/** The index of the first body that begins at or after `at`; bodies are in order. */
export function bodyAfter(bodies: readonly BodyMention[], at: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((bodies[mid] as BodyMention).start < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Sects and forces are never responsible. */
export const canAnswer = (body: BodyMention): boolean => body.kind !== "FORCE";

/** Bodies and classes in order, without the bodies that stand inside the name of a class. */
export function allBodies(named: readonly BodyMention[], classes: readonly BodyMention[]): BodyMention[] {
  const all = [...named, ...classes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: BodyMention[] = [];
  for (const body of all) if (body.start >= (kept.at(-1)?.end ?? 0)) kept.push(body);
  return kept;
}
