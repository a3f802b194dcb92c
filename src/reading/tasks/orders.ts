import { Anchored } from "../anchors/anchored.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { bodyAfter, canAnswer, listFrom } from "./lists.js";
import { insideOf, mergedRanges } from "./ranges.js";
import { type Assigned, rolesOf } from "./roles.js";
import { CHARGED } from "./subjects.js";
import type { FoundDuty } from "./task.js";
import { VERB } from "./verbs.js";

export interface Order {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly Assigned[];
}

const ORDERS = new Anchored(
  /(?<![\p{L}])(?:giao|yêu cầu|chỉ đạo|đề nghị|kiến nghị)(?:[ \n]*:)?[ \n]+(?:cho[ \n]+)?/u,
);
const TOLD = new Anchored(/(?:có nhiệm vụ|có trách nhiệm|phải|cần phải)[ \n]+/u);
/** Who gives an order stands before it: «theo yêu cầu …», «được giao …», «căn cứ đề nghị …» give none. */
const NO_ORDER =
  /(?:theo|được|đã|căn cứ|trên cơ sở|các|những|đáp ứng|(?<!(?:có|ký|gửi|ban hành)[ \n]+)(?:văn bản|công văn)|tờ trình|xét|có|sự|việc|đang|từng|cơ quan)[ \n]+$/u;
/** After who is told by a body that is named, any words tell what to do, but not a mark or a time. */
const GOES_ON = /^[ \n]+(?!(?:về|tại|ngày|trong|năm|số|đã|được|bị|là|của|có|\d))\p{L}/u;

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
  const inDuty = insideOf(mergedRanges(known));
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
  const add = (index: number, start: number, given = false): Block | undefined => {
    const first = bodies[index];
    if (!first || taken.has(first.start) || !canAnswer(first)) return;
    const block = blockAt(first.start);
    if (!block) return;
    const list = listFrom(view, bodies, index, block.end);
    const said = view.lower
      .slice(list.end, list.end + 110)
      .replace(/^ ?:/, " ")
      .replace(CHARGED, " ")
      .slice(0, 60);
    if (!(VERB.test(said) || (given && GOES_ON.test(said)))) return;
    const end = clauseEnd(view, list.end, block.end);
    // «yêu cầu các sở thực hiện các việc sau:» is told by the items below.
    if (end === block.end && /:\s*$/.test(view.text.slice(list.end, end))) return;
    const roles = rolesOf(view, bodies, list.bodies, list.end, end);
    for (const { body } of roles) taken.add(body.start);
    found.push({ start, end, roles });
    return block;
  };
  /** Whether a body stands just before the order: «UBND tỉnh yêu cầu …», «Thanh tra Chính phủ cũng kiến nghị …». */
  const isGiven = (index: number, at: number): boolean => {
    const giver = bodies[index - 1];
    return (
      giver !== undefined && /^[ \n]+(?:(?:đã|cũng|tiếp tục)[ \n]+)?$/.test(view.lower.slice(giver.end, at))
    );
  };
  /** Bodies before this one were gone through for an order that goes on. */
  let reached = 0;
  /** «…; Bộ Công an tiếp tục …»: an order goes on to those named after its semicolons, up to the full stop. */
  const goOn = (index: number, block: Block, over: boolean): void => {
    for (let i = Math.max(index + 1, reached); i < bodies.length; i += 1) {
      const body = bodies[i] as BodyMention;
      const gap = view.text.slice((bodies[i - 1] as BodyMention).end, body.reach);
      if (body.end > block.end || (!over && /\.[ \n]/.test(gap))) return;
      reached = i + 1;
      if (over ? /[.;][ \n]+$/.test(gap) : /;[ \n]+$/.test(gap)) add(i, body.reach);
    }
  };
  for (const m of ORDERS.in(view)) {
    const at = m.index + m[0].length;
    const index = bodyAfter(bodies, at);
    const body = bodies[index];
    if (!body || body.reach > at + 1) continue;
    if (NO_ORDER.test(view.lower.slice(Math.max(0, m.index - 24), m.index))) continue;
    // «báo cáo, kiến nghị Thủ tướng …» asks a superior for something; a recommendation stands at the head, or has a giver.
    const before = view.text.slice(Math.max(0, m.index - 3), m.index);
    if (m[0].startsWith("kiến") && !/(?:^|[.;:\n])\s*$/.test(before) && !isGiven(index, m.index)) continue;
    // A class is led to do this and that all the time; only a sentence of its own gives it an order.
    if (body.kind === "CLASS" && (m[0].startsWith("chỉ") || inDuty(m.index))) continue;
    const listed = m[0].includes(":");
    const block = add(index, m.index, isGiven(index, m.index)) ?? (listed ? blockAt(body.start) : undefined);
    if (block) goOn(index, block, listed);
  }
  for (const m of TOLD.in(view)) {
    const index = bodyAfter(bodies, m.index) - 1;
    const body = bodies[index];
    if (body?.kind === "CLASS" && inDuty(m.index)) continue;
    if (body && /^[ \n,]*$/.test(view.lower.slice(body.end, m.index))) add(index, body.start);
  }
  return found.sort((a, b) => a.start - b.start);
}
