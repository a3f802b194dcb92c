/** A document as offices list it. Everything is text as it is to be shown; dates as `25/7/2018`. */
export interface ListedDocument {
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly status: string | null;
  readonly note: string | null;
}

/** A list with what is needed to make it again: the question, the day, and how complete the answer is. */
export interface DocumentList {
  readonly heading: string;
  readonly query: string;
  /** ISO. */
  readonly on: string;
  /** Sentences on what the list does not hold; empty where nothing is missing. */
  readonly notes: readonly string[];
  readonly documents: readonly ListedDocument[];
  /** What a line of it is; «văn bản» where nothing is told. */
  readonly each?: string;
}

/** The columns of a «danh mục văn bản» and their widths in characters. */
export const COLUMNS = [
  { title: "STT", width: 6 },
  { title: "Số và ký hiệu", width: 20 },
  { title: "Ngày ban hành", width: 14 },
  { title: "Cơ quan ban hành", width: 28 },
  { title: "Trích yếu", width: 60 },
  { title: "Tình trạng hiệu lực", width: 24 },
  { title: "Ghi chú", width: 36 },
] as const;

/** `2018-07-25` as offices write it: `25/7/2018`. */
export const vietnameseDate = (iso: string): string =>
  iso
    .split("-")
    .reverse()
    .map((part) => String(Number(part)))
    .join("/");

/** Most characters of a cell in a spreadsheet (Excel's specification), with room for the mark of what was cut. */
const LONGEST = 32_000;

/** What every XML format can hold: controls as the replacement character, no more than a cell takes. */
export function cellText(text: string): string {
  const held = text.replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD");
  return held.length > LONGEST ? `${held.slice(0, LONGEST)}…` : held;
}

/** The cells of each document in the order of the columns. */
export const listRows = ({ documents }: DocumentList): string[][] =>
  documents.map(({ symbol, issuedOn, issuer, title, status, note }, i) =>
    [String(i + 1), symbol, issuedOn, issuer, title, status, note].map((cell) => cellText(cell ?? "")),
  );

/** The lines under the heading. */
export const aboutLines = ({ query, on, notes, documents, each }: DocumentList): string[] => [
  `Ngày lập: ${vietnameseDate(on)} · ${documents.length} ${each ?? "văn bản"}`,
  `Truy vấn: ${cellText(query)}`,
  ...notes.map(cellText),
];
