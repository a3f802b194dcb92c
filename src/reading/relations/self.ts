import type { DocumentType, Relation } from "../../generated/enums.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import type { TriggerMatch } from "./triggers.js";
import type { Zone } from "./zones.js";

const TYPE = TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|");
/** «Nghị định này»: the document itself. */
export const THIS = new RegExp(`(?<![a-zà-ỹđ])(?:${TYPE})\\s+này(?![a-zà-ỹđ])`, "g");
/** «… ban hành Kế hoạch (triển khai) thực hiện …»: a document without a number, told by what it is for. */
const ISSUES_OWN = new RegExp(
  `(?:ban\\s+hành|phê\\s+duyệt|xây\\s+dựng)\\s+(?:kèm\\s+theo\\s+(?:${TYPE})\\s+này\\s+)?(?:bản\\s+)?(?:${TYPE})(?:\\s+(?:về(?:\\s+việc)?|tổ\\s+chức|để|nhằm|một\\s+số\\s+nội\\s+dung))*\\s*$`,
);
const ITEM_MARK =
  /^[\s\-+•*|_]*(?:(?:điều\s+\d+[a-z]?|chương\s+[ivx\d]+|[ivxl]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2})\s*[.):]\s*)?(?:[“"]\s*)?$/;
const MARKED =
  /^[\s\-+•*|_]*(?:(?:điều\s+\d+[a-z]?|[ivxl]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2})\s*[.):]\s*)?/;
const LEAD =
  /^(?:(?:để|nhằm|tiếp\s+tục|v\/v|về(?:\s+việc)?|kế\s+hoạch|chương\s+trình|hành\s+động|quyết\s+định|nghị\s+quyết|quy\s+định|chỉ\s+thị|hướng\s+dẫn|thông\s+tư|nghị\s+định|luật|tổ\s+chức|ban\s+hành|phê\s+duyệt|đề\s+án|báo\s+cáo|công\s+văn|thông\s+báo|kết\s+luận|một\s+số|nhiệm\s+vụ|giải\s+pháp|chủ\s+yếu|biện\s+pháp|và|,|kế\s+hoạch\s+hành\s+động)\s*)*$/;
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
/** Taking up an unnumbered plan of somebody else first: the rest of the title is about that plan. */
const OTHERS_PLAN =
  /(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|bãi\s+bỏ|thay\s+thế|công\s+bố|dự\s+toán|quy\s+chế|tổ\s+chức\s+và\s+hoạt\s+động|thành\s+lập|phân\s+công)/;

export interface SelfContext {
  readonly zone: Zone;
  readonly type: DocumentType;
  /** Whether the text is a document with a symbol or title of its own; a codified text acts on nothing. */
  readonly acts: boolean;
}

/**
 * Does the document itself act here? `before` is what stands in the unit before the trigger, in lower case: nothing
 * but an item's mark, «Nghị định này», «… ban hành Kế hoạch», or the start of the title.
 */
export function selfActs({ zone, type, acts }: SelfContext, trigger: TriggerMatch, before: string): boolean {
  if (!acts) return false;
  THIS.lastIndex = 0;
  const mentionsThis = THIS.test(before);
  const head = before.replace(MARKED, "");
  const opens = ITEM_MARK.test(before);
  const { relation } = trigger;
  if (relation === "BASED_ON")
    return opens || /[,;]\s*$/.test(before) ? zone !== "body" || /^\s*$/.test(before) : false;
  if (ISSUES_OWN.test(before) && zone !== "body") return true;
  if (mentionsThis && OPERATIVE.has(relation)) return true;
  if (mentionsThis && (relation === "DETAILS" || relation === "GUIDES"))
    return /này\s*(?:\([^)]*\)\s*)?(?:quy\s+định\s*)?(?:về\s+)?$/.test(before);
  if (zone === "title")
    return (
      LEAD.test(head) ||
      (!OTHERS_PLAN.test(head) &&
        (relation === "DETAILS" ||
        relation === "GUIDES" ||
        relation === "INSPECTS" ||
        relation === "REVIEWS" ||
        relation === "IMPLEMENTS" ||
        relation === "CONTINUES"
          ? /(?:về(?:\s+việc)?|để|nhằm|nội\s+dung)\s*$/.test(head) || head.trim() === ""
          : false))
    );
  if (OPERATIVE.has(relation))
    return (
      zone !== "body" &&
      (opens ||
        (/(?:^|[.;,]\s*|\svà\s+)$/.test(head) &&
          type !== "OFFICIAL_LETTER" &&
          /(?:hiệu\s+lực|này)/.test(head)))
    );
  if (zone === "preamble")
    return (
      opens ||
      /^(?:để|nhằm)(?:\s+(?:tiếp\s+tục|tổ\s+chức|đẩy\s+mạnh))*\s*$/.test(head.trim()) ||
      /^tiếp\s+tục\s*$/.test(head.trim())
    );
  return false;
}

/** Whether the words speak of the document itself as «… này». */
export function speaksOfThis(words: string): boolean {
  THIS.lastIndex = 0;
  return THIS.test(words);
}

const PLAN = new RegExp(
  `(?:^|[\\s(])(${TYPE})(?:\\s+(?:về(?:\\s+việc)?|tổ\\s+chức|để|nhằm|chỉ\\s+đạo))*\\s*$`,
);

/** The type of the unnumbered document that a trigger speaks for: «ban hành Kế hoạch | thực hiện …». */
export function issuesPlan(before: string): DocumentType | null {
  const m = PLAN.exec(before);
  return m ? typeOfWord((m[1] as string).replace(/\s+/g, " ")) : null;
}
