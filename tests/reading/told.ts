import { createHash } from "node:crypto";
import { read } from "../../src/identity/read.js";
import type { Reading, ReadMention, ReadStatement } from "../../src/model/reading.js";

/** Reads a text as `vanban read` does; `place` where the text does not tell its own. */
export function readingOf(text: string, place: string | null = null): Reading {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return read(text, { name: "van-ban.txt", sha256, mediaType: "text/plain", place });
}

/** The symbol of the document in which sentences of the tables stand. */
export const OWN_SYMBOL = "900/QĐ-UBND";

/**
 * A sentence in the preamble of a decision of a People's Committee without a place: the plainest document there is,
 * whose own number, type and title say nothing of the sentence.
 */
export const inDecision = (sentence: string): string =>
  `Số: ${OWN_SYMBOL}\n\nQUYẾT ĐỊNH\nVề một việc của cơ quan\n\n${sentence}\n`;

/** The same in the body of a report: others act there, the report tells of them. */
export const inReport = (sentence: string): string =>
  `Số: 900-BC/TU\n\nBÁO CÁO\nTình hình công tác năm\n\nI. Kết quả\n\n${sentence}\n`;

const nameOf = (m: ReadMention): string => m.symbol ?? `«${m.text.replace(/\s+/g, " ")}»`;

/** The citations of a reading but for the file's own number: «RESOLUTION 29-NQ/TW», «LAW «Luật Đất đai»». */
export const citationsOf = (reading: Reading): string[] =>
  reading.mentions.filter((m) => m.document !== reading.subjects[0]).map((m) => `${m.type} ${nameOf(m)}`);

const end = (reading: Reading, mention: number | null, document: string | null): string => {
  if (document !== null && document === reading.subjects[0]) return "self";
  if (mention !== null) return nameOf(reading.mentions[mention] as ReadMention);
  return document ?? "?";
};

export const toldBy = (reading: Reading, s: ReadStatement): string =>
  `${end(reading, s.fromMention, s.from)} ${s.relation} ${end(reading, s.toMention, s.to)}`;

/** All relations but CITES as «from RELATION to», each once, sorted. */
export const relationsOf = (reading: Reading): string[] =>
  [
    ...new Set(reading.statements.filter((s) => s.relation !== "CITES").map((s) => toldBy(reading, s))),
  ].sort();
