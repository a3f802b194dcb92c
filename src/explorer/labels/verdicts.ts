import type { ObservationKind, Verdict } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

interface Label {
  readonly vi: string;
  readonly en: string;
}

/** How a target came out, with the look of it: good, bad or open. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Label & { readonly look: "good" | "bad" | "open" }>> = {
  REACHED: { vi: "Đạt", en: "Reached", look: "good" },
  EXCEEDED: { vi: "Vượt", en: "Exceeded", look: "good" },
  MISSED: { vi: "Chưa đạt", en: "Missed", look: "bad" },
  OPEN: { vi: "Chưa đến hạn", en: "Not due yet", look: "open" },
  UNKNOWN: { vi: "Chưa rõ", en: "Unknown", look: "open" },
};

const KIND_LABELS: Readonly<Record<ObservationKind, Label>> = {
  TARGET: { vi: "Mục tiêu", en: "Target" },
  ACTUAL: { vi: "Thực hiện", en: "Result" },
  BASELINE: { vi: "Mốc so sánh", en: "Baseline" },
};

export const kindLabel = (kind: ObservationKind, language: Language): string => KIND_LABELS[kind][language];
