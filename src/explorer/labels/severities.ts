import type { Severity } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

/** How grave a finding is, with a mark that does not rest on colour. */
const SEVERITY_LABELS: Readonly<
  Record<Severity, { readonly vi: string; readonly en: string; readonly mark: string }>
> = {
  HIGH: { vi: "Nghiêm trọng", en: "High", mark: "▲" },
  MEDIUM: { vi: "Trung bình", en: "Medium", mark: "◆" },
  LOW: { vi: "Lưu ý", en: "Low", mark: "○" },
};

export const SEVERITIES = Object.keys(SEVERITY_LABELS) as Severity[];

export const severityLabel = (severity: Severity, language: Language): string =>
  `${SEVERITY_LABELS[severity].mark} ${SEVERITY_LABELS[severity][language]}`;
