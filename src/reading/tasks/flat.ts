import { singleBlanks } from "../../model/blanks.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { type Column, columnOf } from "./columns.js";
import { bodyAfter, listFrom } from "./lists.js";
import type { Range, Row } from "./rows.js";

/**
 * Tables whose cells a page gave as lines one below the other, without any mark between them. The header tells the
 * order of the columns; a row begins with the next number on a line; where the cells part is told by what is in
 * them: bodies at the head of a line lead, bodies straight after them coordinate, and the time has a form of its own.
 */
const HEADER = /(?:^|\n)[ ]*(?:stt|tt)[ ]*\n((?:[^\n|]{1,60}\n){2,14}?)(?=[ ]*(?:\d{1,3}\.?[ ]|[ivx]+\.))/gu;
const ROW = /\n[ ]*(\d{1,3})\.?[ ]+(?=\S|\n)/g;
const FURNITURE =
  /\n[ ]*công báo\/số[^\n]*\n(?:[ ]*\d{0,4}[ ]*\n){0,4}(?:[ ]*(?:stt|tt)[ ]*\n(?:[^\n|]{1,60}\n){2,14}?(?=[ ]*(?:\d{1,3}\.?[ ]|[ivx]+\.|[^\n]*\n)))?/gu;
const TIME =
  /\n[ ]*((?:(?:từ[ \n]+)?(?:quý|tháng)[ \n]+(?:[ivx]+|\d{1,2})[ \n]?\/[ \n]?\d{4}|(?:năm[ \n]+)?(?:19|20)\d\d(?![\d/])|thường[ \n]+xuyên|hằng[ \n]+(?:năm|quý|tháng)|hàng[ \n]+(?:năm|quý|tháng)|đã[ \n]+hoàn[ \n]+thành|từ[ \n]+(?:quý|tháng|năm)|kỳ[ \n]+họp[ \n]+thứ|theo[ \n]+kế[ \n]+hoạch|trước[ \n]+ngày|trong[ \n]+(?:năm|quý|tháng))[^\n]*(?:\n[ ]*(?:\d{4}[ ]*(?=\n)|đến[^\n]*|(?:và|hằng|hàng|năm,|quý|từng|xuyên|đoạn)[^\n]*|thường[ \n]+xuyên|giai đoạn[^\n]*|(?:ủy ban|thường vụ|quốc hội|nhất quốc|hội khóa|xvi)[^\n]*)){0,4})/gu;
/** Bodies that receive and decide, and hardly ever lead a task of a table. */
const RECEIVES =
  /^(?:Chính phủ|Quốc hội|Thủ tướng Chính phủ|Bộ Chính trị|Ban Bí thư|Ủy ban Thường vụ Quốc hội|Ban Chấp hành Trung ương)$/u;

interface Header {
  readonly columns: readonly Column[];
  readonly end: number;
}

const AT_HEAD: readonly (readonly [string, RegExp])[] = [
  ["TASK", /(?:tên )?nhiệm vụ|nội dung/u],
  ["LEADS", /chủ trì/u],
  ["COORDINATES", /phối hợp/u],
  ["PRODUCT", /kết quả|sản phẩm/u],
  ["TIME", /thời gian|thời hạn/u],
];

function headers(view: View): Header[] {
  const found: Header[] = [];
  for (const m of view.lower.matchAll(HEADER)) {
    const words = singleBlanks(m[1] as string);
    const columns = AT_HEAD.map(([name, pattern]) => ({ name: name as Column, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
    if (columns.includes("TASK") && columns.includes("LEADS") && columnOf(words.slice(0, 60)) !== "OTHER")
      found.push({ columns, end: m.index + m[0].length });
  }
  return found;
}

/** Furniture between two pages is blanked out so that a row runs on; letters of the rest keep their places. */
function withoutPages(lower: string): string {
  return lower.replace(FURNITURE, (words) => words.replace(/[^\n]/g, " "));
}

const opensLine = (view: View, at: number): boolean =>
  /\n[ ]*$/.test(view.text.slice(Math.max(0, at - 12), at));

interface Split {
  readonly leads: Range;
  readonly coordinates: Range | null;
  readonly rest: number;
}

/** «Ủy ban nhân dân cấp tỉnh trình Hội đồng nhân dân cùng cấp»: who decides stands in the same cell; what comes next. */
function askedBody(
  view: View,
  bodies: readonly BodyMention[],
  leads: { end: number; next: number },
  to: number,
): number | null {
  const body = bodies[leads.next];
  if (!body || body.end > to) return null;
  return /^[ \n]+trình[ \n]+$/.test(view.lower.slice(leads.end, body.start)) ? leads.next + 1 : null;
}

/** The first body at the head of a line whose list is followed by another list, or by what is no body. */
function splitAt(
  view: View,
  bodies: readonly BodyMention[],
  from: number,
  to: number,
  coordinated: boolean,
): Split | null {
  for (let i = bodyAfter(bodies, from); i < bodies.length; i += 1) {
    const body = bodies[i] as BodyMention;
    if (body.end > to) return null;
    const afterGap = / {2,}$/.test(view.text.slice(Math.max(0, body.start - 3), body.start));
    const starts =
      opensLine(view, body.start) ||
      afterGap ||
      (body.kind === "MINISTRY" &&
        /[^,]\s$/.test(view.text.slice(body.start - 2, body.start)) &&
        /^\s*\n/.test(view.text.slice(body.end, body.end + 3)));
    if (!starts || RECEIVES.test(body.name) || !/^\p{Lu}/u.test(view.text.charAt(body.start))) continue;
    const before = view.lower.slice(Math.max(from, body.start - 24), body.start).trimEnd();
    if (/(?:của|cho|với|các|và|về|tại|do|trình|qua|thuộc|giữa)$/u.test(before)) continue;
    const previous = bodies[i - 1];
    if (before.endsWith(",") && previous && body.start - previous.end < 8) continue;
    const leads = listFrom(view, bodies, i, to);
    const note = /^[ \n]*\([^()]{0,160}\)/.exec(view.text.slice(leads.end, leads.end + 180))?.[0].length ?? 0;
    const asked = askedBody(view, bodies, leads, to);
    const end = asked ? (bodies[asked - 1] as BodyMention).end : leads.end + note;
    const next = asked ?? leads.next;
    const second = bodies[next];
    const gap = second ? view.lower.slice(end, second.start) : "";
    if (
      coordinated &&
      second &&
      second.end <= to &&
      /^(?:[\s.]|đối với|địa|phương|ở|trình|hội|đồng|nhân|dân|cùng|cấp|có|thẩm quyền)*$/u.test(gap)
    ) {
      const coordinates = listFrom(view, bodies, next, to);
      return {
        leads: { start: body.start, end: asked ? leads.end : end },
        coordinates: { start: second.start, end: coordinates.end },
        rest: coordinates.end,
      };
    }
    return { leads: { start: body.start, end: asked ? leads.end : end }, coordinates: null, rest: end };
  }
  return null;
}

/** The first cell with the form of a time; «hằng năm» within a product is none, a cell begins with a capital. */
function timeAfter(view: View, lower: string, from: number, to: number): Range | null {
  TIME.lastIndex = from;
  for (let m = TIME.exec(lower); m && m.index < to; m = TIME.exec(lower)) {
    const start = m.index + m[0].length - (m[1] as string).length;
    if (/[\p{Lu}\d]/u.test(view.text.charAt(start)))
      return { start, end: Math.min(to, m.index + m[0].length) };
    TIME.lastIndex = m.index + 1;
  }
  return null;
}

function rowsBetween(
  view: View,
  lower: string,
  bodies: readonly BodyMention[],
  header: Header,
  from: number,
  to: number,
): Row[] {
  const rows: Row[] = [];
  let at = from;
  let words: Range | null = null;
  const coordinated = header.columns.includes("COORDINATES");
  for (let n = 0; n < 6; n += 1) {
    const split = splitAt(view, bodies, at, to, coordinated);
    if (!split) break;
    words ??= { start: from, end: split.leads.start };
    const timed = header.columns.includes("TIME") ? timeAfter(view, lower, split.rest, to) : null;
    const end = timed?.end ?? to;
    rows.push({
      task: words,
      leads: split.leads,
      coordinates: split.coordinates,
      carriesOut: null,
      monitors: null,
      product: header.columns.includes("PRODUCT") ? { start: split.rest, end: timed?.start ?? end } : null,
      time: timed,
      start: n === 0 ? from : split.leads.start,
      end,
    });
    if (!timed) break;
    at = end;
  }
  return rows;
}

/** A row is at most this long; a table whose next row is farther has ended. */
const LONGEST_ROW = 6_000;

/**
 * The number before the first row's: 0, or that of a table whose beginning the text lacks, where the next number
 * follows too.
 */
function numberBefore(lower: string, from: number): number {
  const numbers: number[] = [];
  ROW.lastIndex = from;
  for (let m = ROW.exec(lower); m && m.index < from + LONGEST_ROW; m = ROW.exec(lower))
    numbers.push(Number(m[1]));
  const [first = 1] = numbers;
  return numbers.includes(1) || !numbers.includes(first + 1) ? 0 : first - 1;
}

/** Every row of every table of tasks whose cells are lines. */
export function flatRows(view: View, bodies: readonly BodyMention[]): Row[] {
  if (!/(?:^|\n)[ ]*(?:stt|tt)[ ]*\n/.test(view.lower)) return [];
  const lower = withoutPages(view.lower);
  const found: Row[] = [];
  const heads = headers(view);
  let past = 0;
  for (const header of heads) {
    if (header.end < past) continue;
    let number = numberBefore(lower, Math.max(0, header.end - 1));
    let open: number | null = null;
    ROW.lastIndex = Math.max(0, header.end - 1);
    for (let m = ROW.exec(lower); m; m = ROW.exec(lower)) {
      const n = Number(m[1]);
      if (n !== number + 1) continue;
      if (open !== null) found.push(...rowsBetween(view, lower, bodies, header, open, m.index));
      if (open !== null && m.index - open > LONGEST_ROW) break;
      number = n;
      open = m.index + m[0].length;
      past = open;
    }
    if (open !== null) {
      const to = Math.min(view.text.length, open + 1_500);
      found.push(...rowsBetween(view, lower, bodies, header, open, to));
      past = to;
    }
  }
  return found;
}
