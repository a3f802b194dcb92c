import type { DocumentType } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

/** Types of documents as the field names them. */
const TYPE_LABELS: Readonly<Record<DocumentType, readonly [vi: string, en: string]>> = {
  RESOLUTION: ["Nghị quyết", "Resolution"],
  DIRECTIVE: ["Chỉ thị", "Directive"],
  CONCLUSION: ["Kết luận", "Conclusion"],
  REGULATION: ["Quy định", "Regulation"],
  STATUTE: ["Quy chế", "Statute"],
  DECISION: ["Quyết định", "Decision"],
  PROGRAMME: ["Chương trình", "Programme"],
  PLAN: ["Kế hoạch", "Plan"],
  SCHEME: ["Đề án", "Scheme"],
  OPTION: ["Phương án", "Option"],
  PROJECT: ["Dự án", "Project"],
  GUIDANCE: ["Hướng dẫn", "Guidance"],
  NOTICE: ["Thông báo", "Notice"],
  COMMUNIQUE: ["Thông cáo", "Communiqué"],
  CIRCULAR_NOTE: ["Thông tri", "Circular note"],
  REPORT: ["Báo cáo", "Report"],
  SUBMISSION: ["Tờ trình", "Submission"],
  MINUTES: ["Biên bản", "Minutes"],
  OFFICIAL_LETTER: ["Công văn", "Official letter"],
  TELEGRAM: ["Công điện", "Telegram"],
  CHARTER: ["Điều lệ", "Charter"],
  STRATEGY: ["Chiến lược", "Strategy"],
  CONSTITUTION: ["Hiến pháp", "Constitution"],
  LAW: ["Luật, bộ luật", "Law, code"],
  ORDINANCE: ["Pháp lệnh", "Ordinance"],
  ORDER: ["Lệnh", "Order"],
  EDICT: ["Sắc lệnh", "Edict"],
  DECREE: ["Nghị định", "Decree"],
  CIRCULAR: ["Thông tư", "Circular"],
  JOINT_CIRCULAR: ["Thông tư liên tịch", "Joint circular"],
  CONSOLIDATED_TEXT: ["Văn bản hợp nhất", "Consolidated text"],
  OTHER: ["Văn bản khác", "Other"],
};

export const typeLabel = (type: DocumentType, language: Language): string =>
  TYPE_LABELS[type][language === "vi" ? 0 : 1];
