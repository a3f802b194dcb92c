import { VAGUE_UNITS } from "../../vocabulary/indicators/names.js";
import type { View } from "../view.js";
import { comparesOnly, isGoalBeside } from "./beside.js";
import {
  actionOf,
  capital,
  headIn,
  headWord,
  isAction,
  isBare,
  isNoun,
  lowerFirst,
  nounOf,
  short,
  subjectOf,
  tidy,
  untrailed,
  withoutAsides,
} from "./clauses.js";
import { type Change, COMPARISON, degreeOf, plannedThing } from "./degrees.js";
import type { Figure } from "./figures.js";

/** What a value measures. */
export interface Named {
  readonly name: string;
  /** The value is how much it rose or fell, or how much of its plan was reached, not where it stands. */
  readonly change: Change | null;
  /** What rose or fell is itself a share: «chiếm 55% (tăng 2,7%)». */
  readonly ofShare?: true;
  /** Up to where the words after the value belong to it; view offset. */
  readonly until?: number;
  /** The word it is measured by («Tỷ lệ»), for a list that goes on without it. */
  readonly head: string | null;
  readonly figure: Figure;
}

const CHANGE =
  /(?:^|\s)(?<!(?:tốc\s+độ|nhịp\s+độ|mức)\s+)(tăng|giảm)(?:\s+(?:thêm|bình\s+quân|trung\s+bình|được|khoảng|gần|trên|hơn|ít\s+nhất|tối\s+thiểu|(?:hằng|hàng|mỗi)\s+năm))*\s*(?:giai\s+đoạn\s+\d{4}\s?-\s?\d{4}\s*)?$/;
const TOLD = /(?:đạt|chiếm|là|tăng|giảm|còn|lên|xuống|ước|:|bằng|thành)\s*(?:khoảng\s*|trên\s*)?$/;
const AFTER_STOP =
  /(?<!\d|\d\/|(?:mức độ|cấp độ|loại|hạng)\s)\d(?![\d\s/-]{0,8}\stiêu chí|(?:\s?-\s?\d)?\s+sao(?![\p{L}]))|[;.:(|)“"…]|\n\s*\n|\s(?:với tổng|với số tiền|là|đạt tỷ lệ|chiếm|trong đó|để|nhằm|góp phần|nâng tổng|tăng|giảm|trị giá|so với|vào năm|từ năm|(?:đạt |hoàn thành |vượt )+(?:các )?(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán)|và (?:không còn|không có|có|phấn đấu|đạt)|(?:trong|mỗi|hằng|hàng|vào) (?:cả |cuối |đầu |hết )?(?:năm|giai đoạn|nhiệm kỳ|thời kỳ))\s/iu;
const IS_OF = /^\s+là(?=\s+\p{Ll}{2})/u;
const NO_LIST =
  /^\s*(?:$|trong|và|đã|nhằm|góp|để|đồng|đạt|chiếm|tăng|giảm|số|tổng|với|diện tích|sản lượng|kinh phí|trị giá|từ|đến|qua|theo|gồm|như|có|được|là|nâng|vượt|không)(?![a-zà-ỹđ])/i;
const NO_NOUN = /^(?:so|so với|năm|vào|và|trở|trong|cho|\d|chỉ tiêu|kế hoạch|của|từ|đến|cả)(?![a-zà-ỹđ])/i;
const TOTAL = /^(?:tổng số|số lượng|quy mô)$/i;
/** «mỗi phụ nữ có 2 con» measures the children, and of whom. */
const EACH = /^(?:mỗi|từng)\s(?!(?:năm|quý|tháng|ngày|kỳ)(?!\p{L}))/iu;
const WHOLE = /^\s?\/\s?(?:tổng\s+)?số\s/iu;
const REACH = 400;
const LIST_WORDS = 13;
const LISTED = /^(?:tỷ|tỉ)/i;
/** «thương mại chiếm tỷ lệ |27%|»: the verb's own word, not what is measured. */
const SHARE_OF = /(chiếm|đạt|với)\s+t[ỷỉ]\s+(?:lệ|trọng)\s*(?:là\s*)?$/iu;
/** «ngành nông nghiệp, thủy sản đạt |3.600 tỷ đồng|»: a branch named over commas. */
const BRANCH = /^\s*(?:ngành|khu vực|lĩnh vực)\s(?!tỉnh|huyện|liên quan|chức năng)/iu;
/** «… thông qua nghị quyết với một số chỉ tiêu chủ yếu |thương mại tăng 10%|». */
const AMONG =
  /^.*(?:chỉ|mục) tiêu (?:chủ yếu|cụ thể|cơ bản|chính|quan trọng)(?: như| sau| gồm| là)?\s+(?=\S+\s\S)/iu;
/** A place alone is not what is counted there: «Phường có |310 đơn vị| kinh tế». */
const ONLY_PLACE = /^(?:toàn )?(?:phường|xã|huyện|quận|tỉnh|thành phố|thị xã|địa phương|đặc khu)$/iu;
/** Deeds that name no measure without what they are done with. */
const GROWTH = /^(?:tốc độ )?tăng trưởng$/iu;
const DEED = /^(?:giải ngân|tỷ lệ giải ngân|thực hiện|hoàn thành)$/iu;

/** The words after a value up to the end of its clause: «100% thôn có điện» measures «thôn có điện»; `until` closes it. */
function afterOf(seen: View, figure: Figure): { after: string; until?: number } {
  const from = figure.family === "COUNT" ? figure.unitStart : figure.end;
  const ahead = seen.text.slice(from, Math.min(figure.sentence.end, from + 160));
  // «hộ có người già trên 41%/tổng số hộ»: the whole behind the stroke is not what is measured.
  if (figure.family === "SHARE" && WHOLE.test(ahead)) return { after: "" };
  // «70% là rừng tự nhiên và 30% là rừng trồng»: of what the share is.
  const text = figure.family === "SHARE" ? ahead.replace(IS_OF, (m) => " ".repeat(m.length)) : ahead;
  const stop = AFTER_STOP.exec(text);
  const [begin = "", ...parts] = (stop ? text.slice(0, stop.index) : text).split(",");
  // «62 phòng tin học, phòng ngoại ngữ 40»: what leads to the next number is its name, not this one's.
  const label = stop !== null && /\d/.test(stop[0]) && tidy(parts.at(-1) ?? "").split(" ").length < 6;
  const rest = label ? parts.slice(0, -1) : parts;
  let whole = begin;
  for (const part of tidy(begin) === "" ? [] : rest) {
    if (tidy(whole).split(" ").length > LIST_WORDS || NO_LIST.test(part)) break;
    whole += `,${part}`;
  }
  const words = tidy(whole)
    .replace(/^\/\s?|\s?\/$/g, "")
    .replace(/^(?:triệu|nghìn|trở lên|số|tổng số|các)\s/i, "")
    .replace(/\s+trở (?:lên|xuống)(?![\p{L}]).*$/iu, "")
    .replace(/[“”"]+$/, "");
  if (!isNoun(words) || NO_NOUN.test(words)) return { after: "" };
  return stop?.[0] === ";" ? { after: words, until: from + stop.index } : { after: words };
}

const endsIn = (s: string, pattern: RegExp): boolean => pattern.test(tidy(s).toLowerCase());

/** «tỷ trọng nông, lâm, thủy sản»: a name that goes on over commas, taken whole where a head begins it. */
function coordinated(clauses: readonly string[]): string {
  const [near = ""] = clauses;
  let whole = near;
  for (const clause of clauses.slice(1, 5)) {
    whole = `${clause},${whole}`;
    const at = headIn(clause, true) ?? BRANCH.exec(clause)?.index ?? null;
    if (at !== null) return nounOf(near) === "" ? near : whole.slice(at);
    if (tidy(clause) === "" || tidy(clause).split(" ").length > 5) return near;
  }
  return near;
}

/** The clause just before a value, or the nearest one with a head: what it is said to measure. */
function leftOf(clauses: readonly string[]): { noun: string; headed: boolean; near: boolean } | null {
  for (const [i, clause] of clauses.entries()) {
    const first = headIn(clause, false);
    const at = i > 0 && first !== null && first > 4 ? headIn(clause, true) : first;
    const noun = nounOf(at === null ? (i === 0 ? coordinated(clauses) : clause) : clause.slice(at));
    const owner = at !== null && TOTAL.test(noun) ? nounOf(clause.slice(0, at)) : "";
    if (isNoun(owner) && !isAction(owner)) return { noun: owner, headed: true, near: i === 0 };
    if (at === null && i === 0 && headIn(noun, false) === 0) return { noun, headed: true, near: true };
    if (!isNoun(noun) || (at === null && i > 0 && noun.split(" ").length > 14)) continue;
    return { noun, headed: at !== null, near: i === 0 };
  }
  return null;
}

/** The last measure of the figure's own sentence that is such; `named` are in the order of the text. */
function lastInSentence(
  named: readonly Named[],
  { sentence }: Figure,
  is: (named: Named) => boolean,
): Named | null {
  for (let i = named.length - 1; named[i]?.figure.sentence === sentence; i -= 1)
    if (is(named[i] as Named)) return named[i] as Named;
  return null;
}

/** The measure named before the bracket that a value stands in. */
function bracketed(seen: View, figure: Figure, named: readonly Named[]): Named | null {
  const before = seen.text.slice(Math.max(figure.sentence.start, figure.start - 300), figure.start);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.lastIndexOf(")") > open) return null;
  const at = figure.start - before.length + open;
  return lastInSentence(named, figure, (n) => n.figure.end <= at && at - n.figure.end < 120);
}

function joined(
  noun: string,
  headed: boolean,
  parent: Named | null,
  last: Named | null,
  figure: Figure,
  parted: boolean,
): string {
  const growth = GROWTH.test(noun) && !parted;
  if ((isBare(noun) || growth) && last && last.figure.sentence === figure.sentence) {
    const head = headWord(last.name);
    const thing = head ? last.name.slice(head.length).trim() : last.name.replace(/^Số /, "");
    return thing === "" ? noun : `${noun} ${lowerFirst(thing)}`;
  }
  if (parent && !headed) return `${parent.name} - ${lowerFirst(noun)}`;
  const goesOn = !headed && figure.family === "SHARE" && last?.figure.sentence === figure.sentence;
  return goesOn && last?.head && LISTED.test(last.head) ? `${last.head} ${lowerFirst(noun)}` : noun;
}

/** The noun phrase that a value measures; `named` are the measures before it, in order. */
export function nameOf(seen: View, figure: Figure, named: readonly Named[]): Named {
  const last = named.at(-1) ?? null;
  const same = last?.figure.sentence === figure.sentence ? last : null;
  const floor = Math.max(
    figure.sentence.start,
    same?.until ?? 0,
    same?.figure.end ?? 0,
    figure.start - REACH,
  );
  const whole = seen.text.slice(floor, figure.start);
  const left = (same ? whole.replace(COMPARISON, "") : whole).replace(SHARE_OF, "$1 ");
  const clauses = withoutAsides(left.replace(/^\s?\/[^,;]*[,;]/, "").replace(/:\s*$/, ""))
    .split(/[;:,(|)]|\.\s/)
    .reverse();
  const near = clauses[0] ?? "";
  const change = (CHANGE.exec(` ${tidy(near).toLowerCase()}`)?.[1] ?? null) as "tăng" | "giảm" | null;
  const parent = bracketed(seen, figure, named);
  const { after, until } = afterOf(seen, figure);
  const nearest = leftOf(clauses);
  const before =
    nearest && ONLY_PLACE.test(nearest.noun) && after !== ""
      ? null
      : nearest && { ...nearest, noun: nearest.noun.replace(AMONG, "") };
  /** The measure that was named already. */
  const again = (of: Named, how: Change | null): Named => ({
    name: of.name,
    change: how,
    head: of.head,
    figure,
    ...((of.ofShare || (of.figure.family === "SHARE" && of.change === null)) &&
      how !== null && { ofShare: true }),
  });
  const reached = parent ?? (before?.headed ? null : same);
  if (reached && isGoalBeside(seen, figure)) return again(reached, reached.change);
  if (parent && tidy(near) === "" && comparesOnly(clauses[1] ?? "")) return again(parent, parent.change);
  const degree = degreeOf(seen, figure, same?.figure ?? null);
  if (degree !== null) {
    const told =
      before && (before.headed || before.near || !same) && !isAction(before.noun) ? before.noun : null;
    if (told === null && same) return again(same, degree);
    if (told !== null) {
      const thing = DEED.test(told) ? plannedThing(seen, figure) : "";
      const name = capital(untrailed(short(tidy(thing === "" ? told : `${told} ${lowerFirst(thing)}`))));
      return { name, change: degree, head: headWord(name), figure };
    }
  }
  const action = actionOf(near);
  const vague = figure.unit !== null && VAGUE_UNITS.includes(figure.unit.toLowerCase());
  const told = before !== null && (before.headed || (before.near && endsIn(left, TOLD)) || parent !== null);
  const doing = before !== null && (isAction(before.noun) || action !== null) && !before.headed;
  const subject = subjectOf(
    seen.text.slice(figure.sentence.start, Math.min(figure.start, figure.sentence.start + 90)),
  );
  const finish = (name: string, head: string | null): Named => {
    const about = subject && !name.toLowerCase().includes(subject.toLowerCase()) && !parent;
    const whole = about ? `${short(name)} (${subject})` : short(name);
    return { name: capital(untrailed(tidy(whole))), change, head, figure };
  };
  const ofAfter = (): Named => {
    const counted = figure.family === "COUNT" ? "Số " : figure.family === "SHARE" && !change ? "Tỷ lệ " : "";
    const thing = untrailed(after);
    const noun = headIn(thing, false) === 0 ? thing : `${counted}${lowerFirst(thing)}`;
    const name = finish(action && figure.family === "COUNT" ? `${noun} ${action}` : noun, null);
    return until === undefined ? name : { ...name, until };
  };
  const label = endsIn(left, /:$/) && before !== null;
  const first =
    figure.family === "SHARE"
      ? told && !doing
      : figure.family === "COUNT"
        ? (told && !doing && (label || before?.headed || parent !== null)) ||
          (vague && before !== null && !doing)
        : before !== null && !doing;
  if (before && first && (before.near || before.headed || after === "" || vague)) {
    if (isBare(before.noun) && figure.family === "COUNT" && after !== "")
      return finish(`${before.noun} ${after}`, null);
    const noun = joined(before.noun, before.headed, parent, last, figure, whole.includes(";"));
    const name = EACH.test(noun) && figure.unit ? `Số ${figure.unit} ${lowerFirst(noun)}` : noun;
    return finish(name, headWord(capital(name)) ?? (same && LISTED.test(same.head ?? "") ? same.head : null));
  }
  const sibling =
    after.toLowerCase() === (figure.unit ?? "").toLowerCase() &&
    figure.family === "COUNT" &&
    !action &&
    lastInSentence(named, figure, (n) => n.figure.unit === figure.unit);
  if (sibling) return again(sibling, change);
  const risen =
    change !== null && same !== null && figure.family === "COUNT" && same.figure.unit === figure.unit;
  if (after !== "" && !risen) return ofAfter();
  if (parent) return again(same ?? parent, change);
  if (same && !(before?.near ?? false)) return again(same, change);
  if (before) {
    const name = joined(before.noun, before.headed, parent, last, figure, whole.includes(";"));
    return finish(name, headWord(capital(name)));
  }
  return finish(tidy(near) === "" ? (figure.unit ?? "Chỉ tiêu") : tidy(near), null);
}
