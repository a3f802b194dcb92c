import type { ResponsibilityRole, Severity, Verdict } from "../../generated/enums.js";

export const ROLE_WORDS: Readonly<Record<ResponsibilityRole, string>> = {
  LEADS: "Chủ trì",
  ISSUES: "Ban hành",
  COORDINATES: "Phối hợp",
  CARRIES_OUT: "Thực hiện",
  MONITORS: "Theo dõi, đôn đốc, kiểm tra",
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  REACHED: "Đạt",
  EXCEEDED: "Vượt",
  MISSED: "Chưa đạt",
  OPEN: "Chưa đến hạn",
  UNKNOWN: "Chưa rõ",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { HIGH: "Cao", MEDIUM: "Vừa", LOW: "Thấp" };
