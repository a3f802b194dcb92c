import type { Recurrence, ResponsibilityRole } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

type Label = readonly [vi: string, en: string];

/** What a body does about a task, in the order in which they are told. */
const ROLE_LABELS: Readonly<Record<ResponsibilityRole, Label>> = {
  LEADS: ["Chủ trì", "Leads"],
  ISSUES: ["Ban hành", "Issues"],
  COORDINATES: ["Phối hợp", "Coordinates"],
  CARRIES_OUT: ["Thực hiện", "Carries out"],
  MONITORS: ["Theo dõi, đôn đốc, kiểm tra", "Monitors"],
};

export const ROLES = Object.keys(ROLE_LABELS) as ResponsibilityRole[];

export const roleLabel = (role: ResponsibilityRole, language: Language): string =>
  ROLE_LABELS[role][language === "vi" ? 0 : 1];

const RECURRENCE_LABELS: Readonly<Record<Recurrence, Label>> = {
  MONTHLY: ["hằng tháng", "monthly"],
  QUARTERLY: ["hằng quý", "quarterly"],
  HALF_YEARLY: ["sáu tháng một lần", "half-yearly"],
  YEARLY: ["hằng năm", "yearly"],
};

export const recurrenceLabel = (recurrence: Recurrence | null | undefined, language: Language): string =>
  recurrence ? RECURRENCE_LABELS[recurrence][language === "vi" ? 0 : 1] : "";
