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
  lowerFirst,
  short,
  subjectOf,
  tidy,
  untrailed,
  withoutAsides,
} from "./clauses.js";
import { type Change, COMPARISON, degreeOf, plannedThing } from "./degrees.js";
import type { Figure } from "./figures.js";
import { bracketed, joined, LISTED, lastInSentence } from "./measured-before.js";
import type { Named } from "./named.js";
import { afterOf } from "./words-after.js";
import { leftOf } from "./words-before.js";

const CHANGE =
  /(?:^|\s)(?<!(?:tốc\s+độ|nhịp\s+độ|mức)\s+)(tăng|giảm)(?:\s+(?:thêm|bình\s+quân|trung\s+bình|được|khoảng|gần|trên|hơn|ít\s+nhất|tối\s+thiểu|(?:hằng|hàng|mỗi)\s+năm))*\s*(?:giai\s+đoạn\s+\d{4}\s?-\s?\d{4}\s*)?$/;
const TOLD = /(?:đạt|chiếm|là|tăng|giảm|còn|lên|xuống|ước|:|bằng|thành)\s*(?:khoảng\s*|trên\s*)?$/;
/** «mỗi phụ nữ có 2 con» measures the children, and of whom. */
const EACH = /^(?:mỗi|từng)\s(?!(?:năm|quý|tháng|ngày|kỳ)(?!\p{L}))/iu;
const REACH = 400;
/** «thương mại chiếm tỷ lệ |27%|»: the verb's own word, not what is measured. */
const SHARE_OF = /(chiếm|đạt|với)\s+t[ỷỉ]\s+(?:lệ|trọng)\s*(?:là\s*)?$/iu;
/** «… thông qua nghị quyết với một số chỉ tiêu chủ yếu |thương mại tăng 10%|». */
const AMONG =
  /^.*(?:chỉ|mục) tiêu (?:chủ yếu|cụ thể|cơ bản|chính|quan trọng)(?: như| sau| gồm| là)?\s+(?=\S+\s\S)/iu;
/** A place alone is not what is counted there: «Phường có |310 đơn vị| kinh tế». */
const ONLY_PLACE = /^(?:toàn )?(?:phường|xã|huyện|quận|tỉnh|thành phố|thị xã|địa phương|đặc khu)$/iu;
/** Deeds that name no measure without what they are done with. */
const DEED = /^(?:giải ngân|tỷ lệ giải ngân|thực hiện|hoàn thành)$/iu;

const endsIn = (s: string, pattern: RegExp): boolean => pattern.test(tidy(s).toLowerCase());

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
