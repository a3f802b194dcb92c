import type { DocumentType } from "../../generated/enums.js";
import type { Header } from "../header.js";
import type { View } from "../view.js";

/**
 * Where a sentence stands decides what the document says of itself there: in its title and preamble it tells what
 * it rests on and implements; in its articles it acts; in the body of a plan or report it mostly tells of others.
 */
export type Zone = "title" | "preamble" | "articles" | "body";

export interface Zones {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly bodyStart: number;
  /** Whether the body is one of articles. */
  readonly enacting: boolean;
  /** Annexes and attachments: tasks and tables, no acts. View offsets. */
  readonly annexStart: number;
}

const HEADING =
  /\n[ |_]*(?:I\.|A\.|1\.|Điều\s+\d+|ĐIỀU\s+\d+|Chương\s+(?:I|1)|CHƯƠNG\s+I|Phần\s+(?:thứ\s+nhất|I))(?![A-Za-zÀ-ỹ])/;
const ARTICLE = /(?:^|\n)[ |_]*(?:Điều|ĐIỀU)\s+\d+/;
const ANNEX =
  /\n[ |_*]*(?:(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|Phụ biểu)(?:\s+(?:[IVX]+|\d+|SỐ\s+\d+|số\s+\d+))?[\s:.*]*(?:\n|$)|(?:PHỤ LỤC|DANH MỤC|BIỂU)[^\n()]{0,200}(?:\n[^\n()]{0,200}){0,6}\((?:Ban hành )?[Kk]èm theo)/;

/** Types that act by articles, also where an excerpt shows none. */
const NORMATIVE: ReadonlySet<DocumentType> = new Set<DocumentType>([
  "LAW",
  "ORDINANCE",
  "DECREE",
  "DECISION",
  "CIRCULAR",
  "JOINT_CIRCULAR",
]);

export function findZones(view: View, header: Header): Zones {
  const after = Math.max(header.titleEnd, 0);
  const heading = HEADING.exec(view.text.slice(after));
  const bodyStart = heading ? after + heading.index : view.text.length;
  const enacting = NORMATIVE.has(header.type) || ARTICLE.test(view.text.slice(after));
  const annex = ANNEX.exec(view.text.slice(after));
  return {
    titleStart: header.titleStart,
    titleEnd: header.titleEnd,
    bodyStart,
    enacting,
    annexStart: annex ? after + annex.index : view.text.length,
  };
}

export function zoneAt(zones: Zones, offset: number): Zone {
  if (offset >= zones.titleStart && offset < zones.titleEnd) return "title";
  if (offset >= zones.annexStart) return "body";
  if (offset < zones.bodyStart) return "preamble";
  return zones.enacting ? "articles" : "body";
}
