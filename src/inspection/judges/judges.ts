import type { Judge } from "../judge.js";
import { amendmentNotCited } from "./amendment-not-cited.js";
import { authority } from "./authority.js";
import { blankNumber } from "./blank-number.js";
import { conflictingDate } from "./conflicting-date.js";
import { conflictingIssuer } from "./conflicting-issuer.js";
import { conflictingType } from "./conflicting-type.js";
import { countMismatch } from "./count-mismatch.js";
import { dateYearMismatch } from "./date-year-mismatch.js";
import { deadlineMissed } from "./deadline-missed.js";
import { dissolvedBody } from "./dissolved-body.js";
import { ended } from "./ended.js";
import { incompleteCitation } from "./incomplete-citation.js";
import { lookalikeSymbol } from "./lookalike-symbol.js";
import { missingDate } from "./missing-date.js";
import { numberDateOrder } from "./number-date-order.js";
import { said } from "./said.js";
import { timeParadox } from "./time-paradox.js";
import { typeSymbolMismatch } from "./type-symbol-mismatch.js";

/** The parts of rules that Cypher does not fit, by the rules' ids. */
export const judges: Readonly<Record<string, Judge>> = {
  "amendment-not-cited": amendmentNotCited,
  authority,
  "blank-number": blankNumber,
  "conflicting-date": conflictingDate,
  "conflicting-issuer": conflictingIssuer,
  "conflicting-type": conflictingType,
  "count-mismatch": countMismatch,
  "date-year-mismatch": dateYearMismatch,
  "deadline-missed": deadlineMissed,
  "dissolved-body": dissolvedBody,
  "incomplete-citation": incompleteCitation,
  "lookalike-symbol": lookalikeSymbol,
  "missing-date": missingDate,
  "number-date-order": numberDateOrder,
  "parent-lapsed": ended,
  "relation-cycle": said,
  "subordinate-replaces-superior": said,
  "superseded-still-cited": ended,
  "time-paradox": timeParadox,
  "type-symbol-mismatch": typeSymbolMismatch,
};
