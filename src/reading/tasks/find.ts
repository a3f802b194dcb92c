import { singleBlanks } from "../../model/blanks.js";
import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { type Block, findBlocks, isShouted } from "./blocks.js";
import { dueOfSentence } from "./due.js";
import { flatRows } from "./flat.js";
import { labelledRows } from "./labelled.js";
import { allBodies, bodyAfter, canAnswer, listFrom } from "./lists.js";
import { ENFORCES, enforcements, issuings, orders, VERB } from "./phrases.js";
import { pipedRows } from "./piped.js";
import { rolesOf } from "./roles.js";
import { classOf, type Range, workOfRow } from "./rows.js";
import { opensOrders, type SectionKind, sectionOf } from "./sections.js";
import type { FoundDuty, FoundTask, FoundWork } from "./task.js";

/** Words that may stand between an item's mark and the bodies that answer for it. */
const LEAD_IN =
  /^(?:(?:đề nghị|yêu cầu|giao|phân công|đối với|hàng năm,|hằng năm,|trách nhiệm của|nhiệm vụ của|các đồng chí|đồng chí|trên cơ sở[^.;:]{0,160}?,|căn cứ[^.;:]{0,120}?,|kết thúc[^.;:]{0,60}?,|định kỳ[^.;:]{0,30}?,|trong quá trình[^.;:]{0,60}?,)[\s:]*)+/u;
/** After the subject: what tells that it is a duty, wherever the sentence stands. */
const DUTY =
  /^[\s,]*(?:(?:căn cứ|theo|trên cơ sở)[^.;]{0,140}?,?\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|chủ động phối hợp|theo dõi|đôn đốc|là cơ quan (?:thường trực|đầu mối)|làm đầu mối)/u;
const PAST =
  /^[\s,]*(?:đã|đang|được|là(?! cơ quan)|gồm|bao gồm|có(?! trách| nhiệm| kế)|thông báo để|ghi nhận|nhận được|cho ý kiến|về|của|tại|ngày|trong những|kết luận|khóa|ban hành (?:kế hoạch|quyết định|chương trình|nghị quyết|chỉ thị|hướng dẫn|quy định|quy chế)|quyết định|xây dựng kế hoạch[^.]{0,60}như sau|[.:;]?$)/u;
/** A report tells what was done; only in a section of duties do such words ask for anything. */
const TELLS = /^[^.;]{0,70}(?<!\p{L})(?:đã|được|hiện có|đạt|tạo điều kiện)(?!\p{L})/u;
const AGENDA = /^[^.]{0,300}như sau\s*:?$/u;
const SHORTEST = 25;
const CLOSING =
  /^(?:(?:nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch) này (?:có hiệu lực|được)|trên đây là|trong quá trình|nơi nhận|thời gian|kinh phí)/u;
/** What follows is addressees and signatures. */
const NOT_TEXT = /^(?:nơi nhận|ký bởi)/u;
const OPENS_PART =
  /^(?:phụ lục|kế hoạch|quy|chương|phần|danh mục|nghị|chuyên đề|báo cáo|đề án|quyết định|chỉ thị|thông|hướng dẫn)/u;
const SENTENCE = /[.;]["”]?[ \n]+/g;

interface Open {
  readonly level: number;
  readonly subjects: readonly BodyMention[];
}

/**
 * Where the subject of a block begins. «Trên cơ sở đề nghị của các Bộ, Bộ Tài chính rà soát …»: after such an opening
 * it is the first body named singly behind a comma, with a verb after it.
 */
function subjectAt(view: View, bodies: readonly BodyMention[], block: Block, from: number): number {
  if (
    !/^(?:trên cơ sở|căn cứ|theo(?! dõi)|để|nhằm|sau khi|hàng năm|hằng năm|định kỳ)/u.test(
      view.lower.slice(block.from, block.from + 14),
    )
  )
    return from;
  for (let i = bodyAfter(bodies, block.from); i < bodies.length; i += 1) {
    const body = bodies[i] as BodyMention;
    if (body.start > Math.min(block.end, block.from + 260)) return from;
    const list = listFrom(view, bodies, i, block.end);
    if (
      /,\s*$/.test(view.text.slice(block.from, body.reach)) &&
      body.kind !== "CLASS" &&
      VERB.test(view.lower.slice(list.end, list.end + 60))
    )
      return body.reach;
  }
  return from;
}

/** The tasks of a text and who answers for what. */
export function findWork(
  view: View,
  mentions: readonly Found[],
  named: readonly BodyMention[],
  classes: readonly BodyMention[],
): FoundWork {
  const bodies = allBodies(named, classes);
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

  const addTask = (start: number, end: number, words: number): number => {
    const time = dueOfSentence(view.lower.slice(start, end), (at) => skip(start + at));
    tasks.push({ start, end, words: { start: words, end }, product: null, ...time });
    return tasks.length - 1;
  };
  const assign = (
    subjects: readonly BodyMention[],
    from: number,
    span: { start: number; from: number; end: number },
  ): void => {
    const roles = rolesOf(view, bodies, subjects, from, span.end);
    const task = addTask(span.start, span.end, span.from);
    for (const { body, role } of roles)
      duties.push({ body, role, object: { task }, start: span.start, end: span.end });
  };

  let section: { level: number; kind: SectionKind }[] = [];
  let open: Open | null = null;
  let closed = false;
  for (const [i, block] of blocks.entries()) {
    const words = view.lower.slice(block.from, block.end).trim();
    const shouted = isShouted(view.text.slice(block.from, block.end));
    if (NOT_TEXT.test(words)) closed = true;
    if (shouted && OPENS_PART.test(words)) closed = false;
    if (closed || /^[^\p{L}\p{N}“"(+-]/u.test(words)) continue;
    const isHead = isHeading(view, block, blocks[i + 1]);
    if (isHead) {
      const kind = sectionOf(singleBlanks(words));
      const level = block.level === 9 ? 0 : block.level;
      if (block.level < 9 || kind || shouted) section = section.filter((s) => s.level < level);
      if (kind) section.push({ level, kind });
      if (block.level === 9 && shouted) open = null;
    } else if (opensOrders(words) && block.level > 2) {
      section = [...section.filter((s) => s.level < 1), { level: 1, kind: "DUTIES" }];
    }
    if (open && block.level <= open.level && block.level < 9) open = null;
    if (used.has(i) || inTable(block.start) || words.length < 3) continue;
    const here = section.at(-1)?.kind ?? null;
    const whole = view.lower.slice(block.from, block.end);
    const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
    const from = subjectAt(view, bodies, block, block.from + whole.length - whole.trimStart().length + lead);
    const index = bodyAfter(bodies, from);
    const first = bodies[index];
    const starts = first !== undefined && first.end <= block.end && first.reach <= from + 2;
    if (isHead && here === "DUTIES" && block.level < 5 && (starts || isClassHeading(view, block))) {
      const list = starts ? listFrom(view, bodies, index, block.end) : null;
      const rest = list ? view.lower.slice(list.end, block.end).replace(/\([\s\S]*$/, "") : "-";
      const named_ = list?.bodies.some((b) => b.kind !== "CLASS") ?? false;
      const bare =
        /^[\s:.,;]*(?:liên quan)?[\s:.]*$/.test(rest) ||
        (rest.length < 60 &&
          (named_ || /^\s*\p{Lu}/u.test(view.text.slice(list?.end ?? 0))) &&
          !VERB.test(rest));
      const subjects = bare && list ? list.bodies : null;
      const named = view.text
        .slice(block.from, block.end)
        .replace(/\s*\([\s\S]*$|\s+(?:có|chịu) trách nhiệm[\s\S]*$|[\s:.]+$/u, "");
      if (subjects || (isClassHeading(view, block) && named.length < 140)) {
        const start = block.from + lead;
        open = {
          level: block.level,
          subjects: subjects ?? [classOf(view, start, block.from + named.length)],
        };
        continue;
      }
    }
    if (starts) {
      const list = listFrom(view, bodies, index, block.end);
      const note = /^[ \n]*\([^()]{0,200}\)/.exec(view.text.slice(list.end, block.end))?.[0].length ?? 0;
      const owner = bodies[list.next];
      const owned =
        owner && /^\s*(?:của|thuộc|trực thuộc)\s+$/u.test(view.lower.slice(list.end, owner.start))
          ? owner.end
          : list.end;
      const after = owned + note;
      const rest = view.lower.slice(after, block.end).trim();
      if (/^[:.,;]?$/.test(rest)) {
        if (block.level < 9 || rest === ":") open = { level: block.level, subjects: list.bodies };
        continue;
      }
      const said = rest.replace(/^:\s*/, "");
      if (enforces(said)) continue;
      const asked = lead > 0 && /giao|yêu cầu|đề nghị|phân công/u.test(words.slice(0, lead));
      const settled = here === "DUTIES" || here === "TASKS" || (open !== null && block.level > open.level);
      const duty =
        asked ||
        settled ||
        (here !== "OTHER" &&
          (DUTY.test(said) || (block.level < 9 && VERB.test(` ${said}`) && !TELLS.test(said))));
      if (duty && !PAST.test(said) && !AGENDA.test(said) && said.length > 12) {
        assign(list.bodies, after, block);
        further(block);
        if (/:$/.test(rest) && block.level < 9) open = { level: block.level, subjects: list.bodies };
        continue;
      }
    }
    const told = words.endsWith(":") ? ordered(block) : null;
    if (told) {
      open = { level: block.level === 9 ? 1 : block.level, subjects: told };
      continue;
    }
    if (isHead) continue;
    if (open && block.level > open.level && words.length >= SHORTEST) {
      if (!CLOSING.test(words)) {
        assign(open.subjects, block.from, block);
        further(block);
      }
      continue;
    }
    if (here === "DUTIES" || here === "TASKS" || (here === null && block.level < 9)) further(block);
    if (
      here === "TASKS" &&
      words.length >= 60 &&
      !/^["“(]/.test(words) &&
      !CLOSING.test(words) &&
      !AGENDA.test(words) &&
      !words.endsWith(":")
    )
      addTask(block.start, block.end, block.from);
  }

  /** The bodies that a block ending in a colon gives orders to: «…, yêu cầu Chính phủ thực hiện các nhiệm vụ sau:». */
  function ordered(block: Block): readonly BodyMention[] | null {
    const words = view.lower.slice(block.from, block.end);
    const last = [...words.matchAll(/(?:yêu cầu|giao|đề nghị)[ \n]+/gu)].at(-1);
    if (!last) return null;
    const at = block.from + last.index + last[0].length;
    const index = bodyAfter(bodies, at);
    const first = bodies[index];
    return first && first.reach <= at + 1 && first.end <= block.end
      ? listFrom(view, bodies, index, block.end).bodies
      : null;
  }

  /** Sentences after the first that begin with a body of their own: «Trên cơ sở đó, Bộ Tư pháp tổng hợp, …». */
  function further(block: Block): void {
    for (const m of view.lower.slice(block.from, block.end).matchAll(SENTENCE)) {
      const start = block.from + m.index + m[0].length;
      const lead = LEAD_IN.exec(view.lower.slice(start, Math.min(block.end, start + 240)))?.[0].length ?? 0;
      const index = bodyAfter(bodies, start + lead);
      const first = bodies[index];
      if (!first || first.reach > start + lead + 1 || first.end > block.end) continue;
      const list = listFrom(view, bodies, index, block.end);
      const said = view.lower.slice(list.end, list.end + 80);
      if (!VERB.test(said) || PAST.test(said)) continue;
      const stop = /\.(?=\s|$)/.exec(view.lower.slice(list.end, block.end));
      assign(list.bodies, list.end, { start, from: start, end: stop ? list.end + stop.index : block.end });
    }
  }
  for (const o of orders(view, bodies, blocks, duties)) {
    const task = addTask(o.start, o.end, o.start);
    for (const { body, role } of o.roles)
      duties.push({ body, role, object: { task }, start: o.start, end: o.end });
  }
  duties.push(...enforcements(view, bodies), ...issuings(view, bodies, mentions));
  return { tasks, duties: duties.filter((d) => canAnswer(d.body)) };
}

const enforces = (said: string): boolean => said.search(ENFORCES) >= 0;

/** Whether a block is the title of what follows and no sentence of its own. */
function isHeading(view: View, block: Block, next: Block | undefined): boolean {
  const text = view.text.slice(block.from, block.end).trim();
  if (text.length > 6 && text.length < 300 && isShouted(text)) return true;
  if (block.level > 3 || text.length > 260) return false;
  if (/[.;]$/u.test(text) && block.level !== 0)
    return text.length < 200 && next !== undefined && next.level > block.level && next.level < 9;
  return next !== undefined && (next.level > block.level || text.endsWith(":") || text.length < 200);
}

const CLASS_WORDS = /^(?:Các|Những|Đơn vị|Cơ quan|Doanh nghiệp|Lực lượng|Hội(?= \p{Lu})|Ban(?= \p{Lu}))\s/u;
const isClassHeading = (view: View, block: Block): boolean => {
  const words = view.text.slice(block.from, block.end).trim();
  return (
    CLASS_WORDS.test(words) &&
    words.length < 140 &&
    !/[.;]$|:.|(?<!\p{L})(?:đã|chủ trì|phối hợp)(?!\p{L})/u.test(words)
  );
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
