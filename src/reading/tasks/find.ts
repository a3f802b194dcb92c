import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { type Block, findBlocks } from "./blocks.js";
import { dueOfSentence } from "./due.js";
import { flatRows } from "./flat.js";
import { labelledRows } from "./labelled.js";
import { bodyAfter, canAnswer, listFrom } from "./lists.js";
import { enforcements, issuings, orders } from "./phrases.js";
import { pipedRows } from "./piped.js";
import { rolesOf } from "./roles.js";
import { classOf, type Range, workOfRow } from "./rows.js";
import { type SectionKind, sectionOf } from "./sections.js";
import type { FoundDuty, FoundTask, FoundWork } from "./task.js";

/** Words that may stand between an item's mark and the bodies that answer for it. */
const LEAD_IN =
  /^(?:(?:đề nghị|yêu cầu|giao|phân công|đối với|hàng năm,|hằng năm,|trách nhiệm của|nhiệm vụ của|các đồng chí|đồng chí|trên cơ sở[^.;:]{0,160}?,|căn cứ[^.;:]{0,120}?,|kết thúc[^.;:]{0,60}?,|định kỳ[^.;:]{0,30}?,|trong quá trình[^.;:]{0,60}?,)[\s:]*)+/u;
/** After the subject: what tells that it is a duty, wherever the sentence stands. */
const DUTY =
  /^[\s,]*(?:(?:căn cứ|theo|trên cơ sở)[^.;]{0,140}?,?\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|chủ động phối hợp|theo dõi|đôn đốc|là cơ quan (?:thường trực|đầu mối)|làm đầu mối)/u;
const PAST =
  /^[\s,]*(?:đã|đang|được|là(?! cơ quan)|gồm|bao gồm|có(?! trách| nhiệm| kế)|thông báo để|ghi nhận|nhận được|cho ý kiến|về|của|tại|ngày|trong những|kết luận|khóa|ban hành (?:kế hoạch|quyết định|chương trình|nghị quyết|chỉ thị|hướng dẫn|quy định|quy chế)|quyết định|xây dựng kế hoạch[^.]{0,60}như sau|[.:;]?$)/u;
const AGENDA = /^[^.]{0,300}như sau\s*:?$/u;
const SHORTEST = 25;

interface Open {
  readonly level: number;
  readonly subjects: readonly BodyMention[];
}

/** The tasks of a text and who answers for what. */
export function findWork(
  view: View,
  mentions: readonly Found[],
  named: readonly BodyMention[],
  classes: readonly BodyMention[],
): FoundWork {
  const bodies = [...named, ...classes].sort((a, b) => a.start - b.start);
  const tasks: FoundTask[] = [];
  const duties: FoundDuty[] = [];
  const blocks = findBlocks(view);
  const taken: Range[] = [];

  for (const row of [...flatRows(view, bodies), ...pipedRows(view)]) {
    const work = workOfRow(view, bodies, row, tasks.length);
    tasks.push(work.task);
    duties.push(...work.duties);
    taken.push(row);
  }
  taken.sort((a, b) => a.start - b.start);
  const labelled = labelledRows(view, blocks);
  const used = new Set<number>();
  for (const row of labelled) {
    const work = workOfRow(view, bodies, row, tasks.length);
    tasks.push(work.task);
    duties.push(...work.duties);
    for (let i = row.first; i < row.past; i += 1) used.add(i);
  }
  const inTable = insideOf(taken);
  const skip = citationsAt(mentions);

  const addTask = (start: number, end: number): number => {
    const time = dueOfSentence(view.lower.slice(start, end), (at) => skip(start + at));
    tasks.push({ start, end, words: { start, end }, product: null, ...time });
    return tasks.length - 1;
  };
  const assign = (subjects: readonly BodyMention[], from: number, start: number, end: number): void => {
    const roles = rolesOf(view, bodies, subjects, from, end);
    const task = addTask(start, end);
    for (const { body, role } of roles) duties.push({ body, role, object: { task }, start, end });
  };

  let section: { level: number; kind: SectionKind }[] = [];
  let open: Open | null = null;
  for (const [i, block] of blocks.entries()) {
    const words = view.lower.slice(block.from, block.end).trim();
    const isHead = isHeading(view, block, blocks[i + 1]);
    if (isHead) {
      const kind = sectionOf(words.replace(/\s+/g, " "));
      if (block.level < 9 || kind)
        section = section.filter((s) => s.level < (block.level === 9 ? 1 : block.level));
      if (kind) section.push({ level: block.level === 9 ? 1 : block.level, kind });
    }
    if (open && block.level <= open.level && block.level < 9) open = null;
    if (used.has(i) || inTable(block.start) || words.length < 3) continue;
    const here = section.at(-1)?.kind ?? null;
    const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
    const from =
      block.from +
      (view.lower.slice(block.from, block.end).length -
        view.lower.slice(block.from, block.end).trimStart().length) +
      lead;
    const first = bodies[bodyAfter(bodies, from)];
    const starts = first && first.end <= block.end && first.reach <= from + 2;
    if (starts && first) {
      const list = listFrom(view, bodies, bodyAfter(bodies, from), block.end);
      const note = /^[ \n]*\([^()]{0,200}\)/.exec(view.text.slice(list.end, block.end))?.[0].length ?? 0;
      const after = list.end + note;
      const rest = view.lower.slice(after, block.end).trim();
      if (/^[:.,;]?$/.test(rest) || (isHead && rest.length < 25)) {
        if (block.level < 9 || /^:/.test(rest)) open = { level: block.level, subjects: list.bodies };
        continue;
      }
      const said = rest.replace(/^:\s*/, "");
      const asked = lead > 0 && /giao|yêu cầu|đề nghị|phân công/u.test(words.slice(0, lead));
      const duty = asked || DUTY.test(said) || rest.startsWith(":");
      if (
        (duty || here === "DUTIES" || here === "TASKS" || (open && block.level > open.level)) &&
        !PAST.test(said) &&
        !AGENDA.test(said) &&
        said.length > 12 &&
        !enforces(said)
      ) {
        assign(list.bodies, after, block.start, block.end);
        continue;
      }
      if (enforces(said)) continue;
    } else if (isHead && here === "DUTIES" && block.level < 5 && isClassHeading(view, block)) {
      const end =
        view.text.slice(block.from, block.end).replace(/\s*\([\s\S]*$|[\s:.]+$/u, "").length + block.from;
      open = { level: block.level, subjects: [classOf(view, block.from, end)] };
      continue;
    }
    if (isHead) continue;
    if (open && (block.level > open.level || block.level === 9) && words.length >= SHORTEST) {
      if (!/^trên đây là|^nơi nhận/u.test(words)) assign(open.subjects, block.from, block.start, block.end);
      continue;
    }
    if (
      here === "TASKS" &&
      words.length >= 60 &&
      (block.level < 9 || /\.$/.test(words)) &&
      !/^trên đây là|^nơi nhận|^trong quá trình/u.test(words) &&
      !AGENDA.test(words) &&
      !words.endsWith(":")
    )
      addTask(block.start, block.end);
  }
  for (const o of orders(view, bodies, blocks, duties)) {
    const task = addTask(o.start, o.end);
    for (const { body, role } of o.roles)
      duties.push({ body, role, object: { task }, start: o.start, end: o.end });
  }
  duties.push(...enforcements(view, bodies), ...issuings(view, bodies, mentions));
  return { tasks, duties: duties.filter((d) => canAnswer(d.body)) };
}

const enforces = (said: string): boolean =>
  /^[^.]{0,400}(?:chịu trách nhiệm|có trách nhiệm)[^.]{0,30}thi hành[^.]{0,60}này/u.test(said);

const isHeading = (view: View, block: Block, next: Block | undefined): boolean => {
  const words = view.text.slice(block.from, block.end).trim();
  const shouted = words.length > 6 && words === words.toUpperCase();
  if (shouted && words.length < 300) return true;
  if (block.level > 3 || words.length > 260) return false;
  if (/[.;]$/u.test(words) && block.level !== 0) return /^[^.]{1,90}\.$/.test(words) && block.level <= 1;
  return next !== undefined && (next.level > block.level || /[:]$/u.test(words) || words.length < 200);
};

const CLASS_WORDS =
  /^(?:Các|Những|Hội|Ban|Sở|Đơn vị|Cơ quan|Doanh nghiệp|Tổ chức|Lực lượng|Ủy ban|Uỷ ban)\s/u;
const isClassHeading = (view: View, block: Block): boolean => {
  const words = view.text.slice(block.from, block.end).trim();
  return CLASS_WORDS.test(words) && words.length < 140 && !/[.;]$/.test(words);
};

function insideOf(ranges: readonly Range[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      const r = ranges[mid] as Range;
      if (at < r.start) high = mid - 1;
      else if (at >= r.end) low = mid + 1;
      else return true;
    }
    return false;
  };
}

/** Whether an offset stands inside a citation, its date and issuer included. */
function citationsAt(mentions: readonly Found[]): (at: number) => boolean {
  return insideOf(
    mentions
      .map((m) => ({ start: m.start, end: Math.max(m.end, m.tail) }))
      .filter((r, i, all) => i === 0 || r.start >= (all[i - 1] as Range).end),
  );
}
