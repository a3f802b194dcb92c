import type { OrganisationKind } from "./head.js";

/** Names that stand without a head: companies, bodies among nations, forces and sects. As printed, case kept. */
export const NAMED: readonly (readonly [kind: OrganisationKind, ...names: string[]])[] = [
  ["COMPANY", "Viettel"],
  ["COMPANY", "VNPT"],
  ["COMPANY", "MobiFone", "Mobifone"],
  ["COMPANY", "FPT Telecom"],
  ["COMPANY", "Vingroup", "VinGroup"],
  ["COMPANY", "TH True Milk", "TH true MILK"],
  ["ASSOCIATION", "Phòng Thương mại và Công nghiệp Việt Nam"],
  ["ASSOCIATION", "Liên đoàn Thương mại và Công nghiệp Việt Nam", "VCCI"],
  ["INTERNATIONAL", "UNHCR"],
  ["INTERNATIONAL", "UNESCO"],
  ["INTERNATIONAL", "UNICEF"],
  ["FORCE", "FULRO", "Fulro"],
  ["FORCE", "Tin lành Đêga", "Tin lành Đê ga", "Tin lành Đê Ga", "Tin lành Đề ga"],
  ["FORCE", "Nhà nước Đê Ga", "Nhà nước Đêga", "Nhà nước Đề ga"],
];

/** Words before the name of a sect: «tà đạo Hà Mòn». */
export const SECT_WORDS = ["tà đạo", "đạo lạ"] as const;
