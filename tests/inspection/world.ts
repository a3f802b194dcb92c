import type { HoldingGiven } from "../../src/actions/holdings.js";

/** A document in our own words, with the header that tells the reader what it is. */
export interface Paper {
  readonly symbol: string;
  /** In capitals, as headers print it. */
  readonly type: string;
  readonly date: string | null;
  readonly body: string;
  readonly title?: string;
  /** The letterhead, its lines; the Party committee of Kon Tum when not given. */
  readonly by?: string;
  readonly at?: string;
}

/** Texts by their names, and what one rule finds in all of them together: the sentences of its findings. */
export interface World {
  readonly rule: string;
  /** Must be found, and near misses that must not: each paper says which in its name. */
  readonly papers: Readonly<Record<string, Paper | string>>;
  readonly finds: readonly string[];
  /** What is proposed for each, in the same order, where that matters. */
  readonly proposes?: readonly (string | null)[];
  readonly today?: string;
  /** Series declared complete before the papers come. */
  readonly holdings?: readonly HoldingGiven[];
}

const dayLine = (date: string) => {
  const [year, month, day] = date.split("-");
  return `ngày ${day} tháng ${month} năm ${year}`;
};

/** The text of a paper as a file holds it. */
export function paperText(paper: Paper | string): string {
  if (typeof paper === "string") return paper;
  const { symbol, type, date, body, title = "", by = "TỈNH ỦY KON TUM", at = "Kon Tum" } = paper;
  const dated = date ? `${at}, ${dayLine(date)}` : `${at}, ngày    tháng    năm`;
  return `${by}\nSố ${symbol}\n${dated}\n\n${type}\n${title}\n\n${body}\n`;
}

export const CENTRAL = { by: "BAN CHẤP HÀNH TRUNG ƯƠNG", at: "Hà Nội" } as const;
export const GOVERNMENT = { by: "CHÍNH PHỦ", at: "Hà Nội" } as const;
export const MINISTRY = { by: "BỘ NỘI VỤ", at: "Hà Nội" } as const;
export const PEOPLES_COMMITTEE = { by: "ỦY BAN NHÂN DÂN\nTỈNH KON TUM" } as const;
