import type { Rule } from "../rule.js";
import { amendmentNotCited, supersededStillCited } from "./acts.js";
import {
  ambiguousCitation,
  dateYearMismatch,
  incompleteCitation,
  missingDate,
  typeSymbolMismatch,
} from "./citations.js";
import { conflictingDate, timeParadox } from "./dates.js";
import type { DraftRule } from "./draft.js";
import { levelSkip, subordinateReplacesSuperior } from "./levels.js";
import { numberDateOrder } from "./number-order.js";
import { authority, blankNumber, countMismatch, dissolvedBody } from "./own-words.js";
import { conflictingIssuer, conflictingType, lookalikeSymbol } from "./tellings.js";

/**
 * The rules that look at what a draft itself says, by their ids; the others look for what is not there, or at what
 * several stored documents tell.
 */
export const draftRules: Readonly<Record<string, DraftRule>> = {
  "ambiguous-citation": ambiguousCitation,
  "amendment-not-cited": amendmentNotCited,
  authority,
  "blank-number": blankNumber,
  "conflicting-date": conflictingDate,
  "conflicting-issuer": conflictingIssuer,
  "conflicting-type": conflictingType,
  "count-mismatch": countMismatch,
  "date-year-mismatch": dateYearMismatch,
  "dissolved-body": dissolvedBody,
  "incomplete-citation": incompleteCitation,
  "level-skip": levelSkip,
  "lookalike-symbol": lookalikeSymbol,
  "missing-date": missingDate,
  "number-date-order": numberDateOrder,
  "subordinate-replaces-superior": subordinateReplacesSuperior,
  "superseded-still-cited": supersededStillCited,
  "time-paradox": timeParadox,
  "type-symbol-mismatch": typeSymbolMismatch,
};

/** Rules that are run over drafts alone: of stored documents the open citations tell the same. */
export const DRAFT_ONLY: readonly Rule[] = [
  {
    id: "ambiguous-citation",
    severity: "MEDIUM",
    over: "sources",
    vi: "Viện dẫn có thể là nhiều văn bản",
    en: "A citation that may be several documents",
    why: "Ký hiệu này là của nhiều văn bản; người đọc không biết văn bản nào. / Several documents bear this symbol.",
    what: "Ghi thêm ngày, cơ quan hoặc nơi ban hành. / Add date, issuer or place.",
    detail: "«{words}» có thể là {count} văn bản: {which}",
    precision: { right: 0, judged: 0 },
    draftOnly: true,
  },
];
