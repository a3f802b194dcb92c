import type { DocumentType, Relation } from "../../generated/enums.js";
import { singleBlanks } from "../../model/blanks.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import type { TriggerMatch } from "./triggers.js";
import type { Zone } from "./zones.js";

const TYPE = TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|");
const THIS = new RegExp(`(?<![a-zà-ỹđ])(?:${TYPE})\\s+này(?![a-zà-ỹđ])`);
/** «… ban hành Kế hoạch (triển khai) thực hiện …»: a document without a number, told by what it is for. */
const ISSUES_OWN = new RegExp(
  `(?:ban\\s+hành|phê\\s+duyệt|xây\\s+dựng)\\s+(?:kèm\\s+theo\\s+(?:${TYPE})\\s+này\\s+)?(?:bản\\s+)?(?:${TYPE})(?:\\s+của\\s+(?:chính\\s+phủ|tỉnh|thành\\s+phố|ubnd|ủy\\s+ban|bộ|ngành|sở|ban|đảng\\s+bộ|huyện|xã|phường)(?:\\s+[a-zà-ỹđ]+){0,6}?)?(?:\\s+(?:về(?:\\s+việc)?|tổ\\s+chức|để|nhằm|một\\s+số\\s+nội\\s+dung))*\\s*$`,
);
const PLAN = new RegExp(
  `(?:^|[\\s(])(${TYPE})(?:\\s+(?:về(?:\\s+việc)?|tổ\\s+chức|để|nhằm|chỉ\\s+đạo))*\\s*$`,
);
/** An item's mark, an article's number, an opening quotation mark. */
const MARK =
  /^[\s\-+•*|_]*(?:điều\s+\d+[a-z]?\s*[.:]?\s*|(?:[ivxl]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2})\s*[.):]\s*)?(?:[“"]\s*)?(?:điều\s+khoản\s+thi\s+hành\s*)?/;
/** Words with which a title may lead up to what the document does. */
const TITLE_LEAD =
  /^(?:(?:để|nhằm|tiếp\s+tục|v\/v|về(?:\s+việc)?|kế\s+hoạch|chương\s+trình|hành\s+động|quyết\s+định|nghị\s+quyết|quy\s+định|chỉ\s+thị|hướng\s+dẫn|thông\s+tư|nghị\s+định|luật|tổ\s+chức|ban\s+hành|phê\s+duyệt|đề\s+án|báo\s+cáo|công\s+văn|thông\s+báo|kết\s+luận|một\s+số|nhiệm\s+vụ|giải\s+pháp|chủ\s+yếu|biện\s+pháp|và|,)\s*)*$/;
/** «CHƯƠNG TRÌNH của Ban Thường vụ Tỉnh ủy | thực hiện …»: whose document the title is of. */
const TITLE_OWNER =
  /^(?:(?:kế\s+hoạch|chương\s+trình|hành\s+động)\s+)*của\s+(?:ban\s+(?:thường\s+vụ|chấp\s+hành)|đảng\s+(?:bộ|ủy)|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|quận\s+ủy|thị\s+ủy|chính\s+phủ|ủy\s+ban\s+nhân\s+dân|ubnd)(?:\s+[a-zà-ỹđ]+){0,8}\s*$/;
/** «Phê duyệt điều chỉnh …», «Thống nhất kéo dài …», «Về việc đính chính …»: leads up to an act. */
const ACT_LEAD =
  /^(?:tiếp\s+tục|phê\s+duyệt|thống\s+nhất|quyết\s+định|đồng\s+ý|cho\s+phép|nay|công\s+bố|về\s+việc|v\/v)\s*:?\s*$/;
/** «…, Ủy ban nhân dân tỉnh | đính chính …»: the issuing body acts through its document. */
const BODY_ACTS =
  /(?:^|,)\s*(?:ủy\s+ban|ubnd|hội\s+đồng|hđnd|bộ|sở|chính\s+phủ|thủ\s+tướng|chủ\s+tịch|bộ\s+trưởng|cục|tổng\s+cục)(?:\s+(?!theo|tại|được|đã|của|về)[a-zà-ỹđ]+){0,9}\s*$/;
/** Acts that a document does by saying them. */
const OPERATIVE: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "SUSPENDS",
  "EXTENDS",
  "CORRECTS",
  "APPROVES",
  "APPLIES",
  "INTERPRETS",
  "CONSOLIDATES",
]);
/** What a title says its document is for. */
const PURPOSES: ReadonlySet<Relation> = new Set<Relation>([
  "DETAILS",
  "GUIDES",
  "INSPECTS",
  "REVIEWS",
  "IMPLEMENTS",
  "CONTINUES",
  "REMEDIATES",
  "CONCLUDES",
]);
/** What a preamble says its document does, by its first words. */
const PREAMBLE_ACTS: ReadonlySet<Relation> = new Set<Relation>([
  "IMPLEMENTS",
  "CONTINUES",
  "REMEDIATES",
  "RESPONDS_TO",
  "INSPECTS",
  "CONCLUDES",
]);
/** A title that first takes up somebody else's plan goes on about that plan. */
const OTHERS_PLAN =
  /(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|bãi\s+bỏ|thay\s+thế|công\s+bố|dự\s+toán|quy\s+chế|tổ\s+chức\s+và\s+hoạt\s+động|thành\s+lập|phân\s+công)/;
const PURPOSE_LEAD = /(?:về(?:\s+việc)?|để|nhằm|nội\s+dung|tình\s+hình)\s*$/;
const PREAMBLE_LEAD = /^(?:(?:để|nhằm)(?:\s+(?:tiếp\s+tục|tổ\s+chức|đẩy\s+mạnh))*|tiếp\s+tục)$/;
const AFTER_THIS = /này\s*(?:\([^)]*\)\s*)?(?:quy\s+định\s*)?(?:về\s+)?$/;

/** «Thông tư này hướng dẫn … theo quy định của Luật X»: the clause of scope names what is guided. */
export const isScopeClause = (before: string, between: string): boolean =>
  AFTER_THIS.test(before) &&
  between.length < 420 &&
  !/[;:]|\.\s/.test(between) &&
  /theo\s+(?:quy\s+định\s+)?(?:của|tại)\s+(?:các\s+)?$/.test(between);

/** Where a trigger stands in its unit, and whether the text is a document that acts at all. */
export interface SelfContext {
  readonly zone: Zone;
  readonly type: DocumentType;
  /** Whether the text is a document with a symbol or title of its own; a codified text acts on nothing. */
  readonly acts: boolean;
}

/** Whether the words speak of the document itself as «… này». */
export const speaksOfThis = (words: string): boolean => THIS.test(words);

/** The type by which the words call the document itself: «Luật này»; null where they do not. */
export function typeOfThis(words: string): DocumentType | null {
  const m = THIS.exec(words);
  return m ? typeOfWord(singleBlanks(m[0].replace(/\s+này$/, ""))) : null;
}

/** The type of the unnumbered document that a trigger speaks for: «ban hành Kế hoạch | thực hiện …». */
export function issuesPlan(before: string): DocumentType | null {
  const m = PLAN.exec(before);
  return m ? typeOfWord(singleBlanks(m[1] as string)) : null;
}

function actsByOperating(
  { zone, type }: SelfContext,
  relation: Relation,
  head: string,
  ofThis: boolean,
): boolean {
  if (ofThis && relation !== "APPLIES") return true;
  if (zone === "body") return false;
  if (head === "" || ACT_LEAD.test(head)) return true;
  if (relation === "APPLIES") return false;
  if (BODY_ACTS.test(head)) return true;
  return type !== "OFFICIAL_LETTER" && /(?:hiệu\s+lực|này)/.test(head) && /(?:[.;,]\s*|\svà\s+)$/.test(head);
}

function purposeInTitle(relation: Relation, head: string): boolean {
  if (TITLE_LEAD.test(head)) return true;
  if (relation === "IMPLEMENTS" && TITLE_OWNER.test(head)) return true;
  return PURPOSES.has(relation) && !OTHERS_PLAN.test(head) && PURPOSE_LEAD.test(head);
}

/**
 * Does the document itself act here? `before` is what stands in the unit before the trigger, in lower case: nothing
 * but an item's mark, «Nghị định này», «… ban hành Kế hoạch», or the lead of the title.
 */
export function selfActs(context: SelfContext, trigger: TriggerMatch, before: string): boolean {
  const { zone, acts } = context;
  const { relation } = trigger;
  if (!acts) return false;
  const head = before.replace(MARK, "");
  if (relation === "BASED_ON")
    return (zone === "preamble" || zone === "title") && (head === "" || /[,;]\s*$/.test(head));
  if (ISSUES_OWN.test(before) && zone !== "body") return true;
  const ofThis = speaksOfThis(before);
  if (ofThis && (relation === "DETAILS" || relation === "GUIDES")) return AFTER_THIS.test(before);
  if (zone === "title" && purposeInTitle(relation, head)) return true;
  if (OPERATIVE.has(relation)) return actsByOperating(context, relation, head, ofThis);
  if (!PREAMBLE_ACTS.has(relation)) return false;
  return zone === "preamble" && (head === "" || PREAMBLE_LEAD.test(head.trim()));
}
