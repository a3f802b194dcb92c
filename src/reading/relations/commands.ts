import type { Link } from "./link.js";
import { unmarked } from "./lists.js";
import { mentionAt, type Sentence } from "./sentence.js";

const COMMAND =
  /^(?:sửa(?:\s+đổi)?|bổ\s+sung|bãi\s+bỏ|bỏ\s+(?:cụm|từ|điểm|khoản|điều|đoạn|mục)|thay\s+(?:thế|cụm|từ)|hủy\s+bỏ|điều\s+chỉnh|đính\s+chính)(?![a-zà-ỹđ])/;
const CORRECTION = /^tại\s+(?:điểm|khoản|điều|mục|trang|phụ\s+lục|dòng|mẫu)\s[^:]{1,160}:?\s*sửa\s/;

/** The document that the commands of an article change: «Điều 5. Sửa đổi, bổ sung một số điều của Luật X». */
export interface Changed {
  readonly mention: number;
  readonly relation: "AMENDS" | "CORRECTS";
  /** Named by the title: for the whole text, not for one article alone. */
  readonly throughout: boolean;
}

const changes = (l: Link): boolean =>
  l.from === "self" && (l.relation === "AMENDS" || l.relation === "CORRECTS");

/** What a unit's own links set as changed for the commands that follow, or null. */
export function changedBy(sentence: Sentence, links: readonly Link[]): Changed | null {
  const own = links.filter(changes);
  const [link] = own;
  if (!link || typeof link.to !== "number") return null;
  const relation = link.relation === "CORRECTS" ? "CORRECTS" : "AMENDS";
  if (sentence.context.zone === "title") return { mention: link.to, relation, throughout: true };
  const opens =
    /(?:như\s+sau|sau\s+đây)?\s*:\s*$|như\s+sau\s*\.?\s*$/.test(sentence.lower) ||
    sentence.depth === 0 ||
    sentence.lower.length < 400;
  return opens ? { mention: link.to, relation, throughout: false } : null;
}

/** A command without a document of its own («Bổ sung khoản 4 Điều 39 như sau:») changes the one that is set. */
export function commandLink(sentence: Sentence, changed: Changed | null, links: readonly Link[]): Link[] {
  if (!changed || sentence.context.zone === "title" || !sentence.context.acts) return [];
  const words = unmarked(sentence.lower);
  const command = COMMAND.exec(words) ?? (changed.relation === "CORRECTS" ? CORRECTION.exec(words) : null);
  if (!command || links.some((l) => l.from === "self")) return [];
  const named = sentence.outer.find((i) => mentionAt(sentence, i).start < sentence.unit.start + 160);
  if (
    named !== undefined &&
    /(?:của|tại)\s*$/.test(sentence.view.lower.slice(0, mentionAt(sentence, named).start).slice(-8))
  )
    return [];
  const start = sentence.unit.start + (sentence.lower.length - words.length);
  return [
    {
      from: "self",
      relation: changed.relation,
      to: changed.mention,
      trigger: { start, end: start + command[0].length },
      unit: sentence.unit,
      scope: "PARTIAL",
      certainty: "EXPLICIT",
    },
  ];
}
