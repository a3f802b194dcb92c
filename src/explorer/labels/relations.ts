import type { Relation } from "../../generated/explorer.js";
import type { Language } from "../language/words.js";

/** How a relation is told from either end: «thực hiện» by what acts, «được thực hiện bởi» by what is acted upon. */
interface RelationLabel {
  readonly vi: readonly [acts: string, actedUpon: string];
  readonly en: readonly [acts: string, actedUpon: string];
}

/** In the order in which a document's relations are shown: what makes its genealogy first. */
export const RELATION_LABELS: Readonly<Record<Relation, RelationLabel>> = {
  IMPLEMENTS: { vi: ["Thực hiện", "Văn bản thực hiện"], en: ["Implements", "Implemented by"] },
  CONTINUES: { vi: ["Tiếp tục thực hiện", "Được tiếp tục bởi"], en: ["Continues", "Continued by"] },
  SUPERSEDES: { vi: ["Thay thế", "Bị thay thế bởi"], en: ["Supersedes", "Superseded by"] },
  REPEALS: { vi: ["Bãi bỏ", "Bị bãi bỏ bởi"], en: ["Repeals", "Repealed by"] },
  SUSPENDS: { vi: ["Đình chỉ, ngưng hiệu lực", "Bị đình chỉ bởi"], en: ["Suspends", "Suspended by"] },
  AMENDS: { vi: ["Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"], en: ["Amends", "Amended by"] },
  CORRECTS: { vi: ["Đính chính", "Được đính chính bởi"], en: ["Corrects", "Corrected by"] },
  EXTENDS: { vi: ["Kéo dài hiệu lực", "Được kéo dài hiệu lực bởi"], en: ["Extends", "Extended by"] },
  CONSOLIDATES: { vi: ["Hợp nhất", "Được hợp nhất trong"], en: ["Consolidates", "Consolidated in"] },
  PROMULGATES: { vi: ["Ban hành kèm theo", "Được ban hành kèm theo"], en: ["Promulgates", "Promulgated by"] },
  APPROVES: { vi: ["Phê duyệt, thông qua", "Được phê duyệt bởi"], en: ["Approves", "Approved by"] },
  DETAILS: { vi: ["Quy định chi tiết", "Được quy định chi tiết bởi"], en: ["Details", "Detailed by"] },
  GUIDES: { vi: ["Hướng dẫn", "Được hướng dẫn bởi"], en: ["Guides", "Guided by"] },
  INTERPRETS: { vi: ["Giải thích", "Được giải thích bởi"], en: ["Interprets", "Interpreted by"] },
  BASED_ON: { vi: ["Căn cứ", "Là căn cứ của"], en: ["Based on", "Basis of"] },
  APPLIES: { vi: ["Áp dụng trên địa bàn", "Được áp dụng bởi"], en: ["Applies", "Applied by"] },
  INSPECTS: { vi: ["Kiểm tra, giám sát", "Được kiểm tra bởi"], en: ["Inspects", "Inspected by"] },
  CONCLUDES: { vi: ["Kết luận", "Được kết luận tại"], en: ["Concludes", "Concluded by"] },
  REMEDIATES: { vi: ["Khắc phục", "Được khắc phục bởi"], en: ["Remediates", "Remediated by"] },
  REVIEWS: { vi: ["Sơ kết, tổng kết", "Được sơ kết, tổng kết tại"], en: ["Reviews", "Reviewed by"] },
  SUBMITS: { vi: ["Trình", "Theo tờ trình"], en: ["Submits", "Submitted by"] },
  RESPONDS_TO: { vi: ["Trả lời", "Được trả lời tại"], en: ["Responds to", "Answered by"] },
  CITES: { vi: ["Dẫn chiếu", "Được dẫn chiếu tại"], en: ["Cites", "Cited by"] },
};

/** All relations in the order of their labels. */
export const RELATIONS = Object.keys(RELATION_LABELS) as Relation[];

/** The relation told by what acts, or by what is acted upon. */
export const relationLabel = (relation: Relation, language: Language, acts = true): string =>
  RELATION_LABELS[relation][language][acts ? 0 : 1];
