import type { Outcome } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

type Both = readonly [vi: string, en: string];
const at = (both: Both, language: Language): string => both[language === "vi" ? 0 : 1];

/** What became of a citation: sure, open, unknown; each with its mark, so that colour is never alone. */
const OUTCOMES: Readonly<Record<Outcome, { readonly mark: string; readonly label: Both }>> = {
  RESOLVED: { mark: "●", label: ["Xác định được", "Resolved"] },
  AMBIGUOUS: { mark: "?", label: ["Nhiều khả năng", "May be several"] },
  MISSING: { mark: "○", label: ["Không tìm thấy", "Not found"] },
};

export const outcomeLabel = (outcome: Outcome, language: Language): string =>
  at(OUTCOMES[outcome].label, language);
export const outcomeMark = (outcome: Outcome): string => OUTCOMES[outcome].mark;
