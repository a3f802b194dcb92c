import { Status } from "../generated/enums.js";

/** As offices name them. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  [Status.IN_FORCE]: "Còn hiệu lực",
  [Status.SUPERSEDED]: "Bị thay thế",
  [Status.REPEALED]: "Bị bãi bỏ",
  [Status.SUSPENDED]: "Bị đình chỉ",
  [Status.EXPIRED]: "Hết thời hạn",
  [Status.NOT_YET]: "Chưa có hiệu lực",
  [Status.UNKNOWN]: "Chưa rõ",
};

/**
 * What is known of a document at a date, as far as its status hangs on it. Half-open: on the day from which an act
 * takes effect it has taken effect. Only acts on the whole document count, dated and resolved, that the acting document
 * says of itself, a register tells, or a person confirmed.
 */
export interface Situation {
  /** NO: issued after the date. */
  readonly issued: "YES" | "NO";
  /** The first of what ended it: a document that replaced or repealed it, or its own last day. */
  readonly ended: "NO" | "SUPERSEDED" | "REPEALED" | "EXPIRED";
  /** What may have ended it and cannot be told. */
  readonly doubt: "NO" | "UNDATED_ACT" | "ACT_BEFORE_DOCUMENT" | "MUTUAL_ACTS" | "EXTENDED" | "AMBIGUOUS_ACT";
  /** The status of the document that it is attached to; NONE for what is no attachment. */
  readonly whole: "NONE" | Status;
  /** NO: in force later than the date. UNDATED: nobody tells since when. */
  readonly effective: "YES" | "NO" | "UNDATED";
  /** UNSURE: the suspending document was replaced, or has no date. */
  readonly suspended: "NO" | "YES" | "UNSURE";
  /** What it details or guides: LAPSED, or DOUBTFUL where that document's own lapse cannot be told. */
  readonly parent: "STANDS" | "LAPSED" | "DOUBTFUL";
  /** READ: its own text or a register was. VOUCHED: acts of read documents presuppose it. CITED: neither. */
  readonly known: "READ" | "VOUCHED" | "CITED";
}

type Asked = { readonly [K in keyof Situation]?: readonly Situation[K][] };

/** One row: the first one whose every condition holds decides. */
export interface StatusRule {
  readonly name: string;
  readonly when: Asked;
  /** WHOLE: the status of the document that it is attached to. */
  readonly status: Status | "WHOLE";
  /** Vietnamese, with `{day}` the date asked for, `{since}`, `{by}` the acting document, `{whole}`, `{parent}`. */
  readonly reason: string;
  /** English: why the rule is so. */
  readonly why: string;
}

/** The decision table, published as `docs/status.md`. The first row that fits decides; the last one always fits. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: "not-issued",
    when: { issued: ["NO"] },
    status: "NOT_YET",
    reason: "Chưa ban hành vào ngày {day}",
    why: "A document that did not exist had no effect.",
  },
  {
    name: "superseded",
    when: { ended: ["SUPERSEDED"] },
    status: "SUPERSEDED",
    reason: "Được {by} thay thế từ ngày {since}",
    why: "The first act that ended it decides; a later one finds nothing left to end, and the end of the replacing document revives nothing.",
  },
  {
    name: "repealed",
    when: { ended: ["REPEALED"] },
    status: "REPEALED",
    reason: "Bị {by} bãi bỏ từ ngày {since}",
    why: "As above.",
  },
  {
    name: "expired",
    when: { ended: ["EXPIRED"] },
    status: "EXPIRED",
    reason: "Hết thời hạn hiệu lực ghi trong văn bản từ ngày {since}",
    why: "«Đến hết ngày …» is the last day on which it is in force.",
  },
  {
    name: "follows-ended-whole",
    when: { whole: ["SUPERSEDED", "REPEALED", "EXPIRED", "SUSPENDED"] },
    status: "WHOLE",
    reason: "Theo văn bản ban hành kèm là {whole}",
    why: "An attachment takes its status from what promulgates it.",
  },
  {
    name: "act-without-date",
    when: { doubt: ["UNDATED_ACT"] },
    status: "UNKNOWN",
    reason: "{by} thay thế hoặc bãi bỏ văn bản này nhưng chưa rõ từ ngày nào",
    why: "An act without a date may or may not have taken effect.",
  },
  {
    name: "act-before-document",
    when: { doubt: ["ACT_BEFORE_DOCUMENT"] },
    status: "UNKNOWN",
    reason: "{by} được ghi là thay thế hoặc bãi bỏ văn bản này nhưng lại có trước nó",
    why: "One of the dates, or the document meant, is a slip; which one cannot be told.",
  },
  {
    name: "mutual-acts",
    when: { doubt: ["MUTUAL_ACTS"] },
    status: "UNKNOWN",
    reason: "{by} và văn bản này cùng một ngày chấm dứt hiệu lực của nhau",
    why: "Each would have ended the other before its own act took effect.",
  },
  {
    name: "extended",
    when: { doubt: ["EXTENDED"] },
    status: "UNKNOWN",
    reason: "Thời hạn ghi trong văn bản đã qua; được {by} kéo dài nhưng chưa rõ đến ngày nào",
    why: "A statement of extension does not hold its new last day.",
  },
  {
    name: "act-ambiguous",
    when: { doubt: ["AMBIGUOUS_ACT"] },
    status: "UNKNOWN",
    reason:
      "{by} thay thế hoặc bãi bỏ một văn bản mang ký hiệu hoặc tên này, chưa rõ có phải văn bản này không",
    why: "What it names may be several documents, this one among them; until that is decided none of them is surely in force.",
  },
  {
    name: "follows-whole",
    when: { whole: ["NOT_YET", "UNKNOWN"] },
    status: "WHOLE",
    reason: "Theo văn bản ban hành kèm là {whole}",
    why: "An attachment takes its status from what promulgates it.",
  },
  {
    name: "not-yet",
    when: { effective: ["NO"] },
    status: "NOT_YET",
    reason: "Có hiệu lực từ ngày {since}, sau ngày {day}",
    why: "Its own date of effect; the date of issue where it tells none.",
  },
  {
    name: "undated",
    when: { effective: ["UNDATED"] },
    status: "UNKNOWN",
    reason: "Chưa rõ ngày ban hành và ngày có hiệu lực",
    why: "Nothing tells whether it had begun by then.",
  },
  {
    name: "suspended",
    when: { suspended: ["YES"] },
    status: "SUSPENDED",
    reason: "Bị {by} đình chỉ, ngưng hiệu lực từ ngày {since}",
    why: "Until the suspending document is repealed or its own period is over.",
  },
  {
    name: "suspension-unsure",
    when: { suspended: ["UNSURE"] },
    status: "UNKNOWN",
    reason: "Đã bị {by} đình chỉ, ngưng hiệu lực; chưa rõ từ ngày nào hoặc còn đến nay hay không",
    why: "A replaced suspension may have been renewed by what replaced it.",
  },
  {
    name: "parent-lapsed",
    when: { parent: ["LAPSED"] },
    status: "UNKNOWN",
    reason: "Quy định chi tiết hoặc hướng dẫn {parent}",
    why: "Law 80/2015, Article 154(4): it lapses with what it details, but exceptions exist. Never in force.",
  },
  {
    name: "parent-doubtful",
    when: { parent: ["DOUBTFUL"] },
    status: "UNKNOWN",
    reason: "Quy định chi tiết hoặc hướng dẫn {parent}",
    why: "What hangs on a document whose lapse cannot be told cannot be told either.",
  },
  {
    name: "known-by-citation",
    when: { known: ["CITED"] },
    status: "UNKNOWN",
    reason:
      "Chỉ được biết qua trích dẫn, chưa đọc chính văn bản; trong đồ thị không có văn bản nào thay thế hay bãi bỏ nó tính đến ngày {day}",
    why: "Its own dates of effect and expiry have not been read: that nothing ended it here says little.",
  },
  {
    name: "in-force",
    when: {},
    status: "IN_FORCE",
    reason: "Còn hiệu lực ngày {day}: trong đồ thị không có văn bản nào thay thế, bãi bỏ hay đình chỉ nó",
    why: "As far as the graph knows: read, begun, and ended by nothing that counts.",
  },
];

/** The row that decides. */
export function statusRule(situation: Situation): StatusRule {
  const holds = ({ when }: StatusRule) =>
    (Object.keys(when) as (keyof Situation)[]).every((key) =>
      (when[key] as readonly string[]).includes(situation[key]),
    );
  return STATUS_RULES.find(holds) as StatusRule;
}
