import Table from "cli-table3";
import { csv } from "../exports/csv.js";
import type { FindingAnswer } from "../model/answers.js";

const SEVERITY: Readonly<Record<string, string>> = { HIGH: "cao", MEDIUM: "vừa", LOW: "thấp" };

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

const told = ({ title, detail, proposal, evidence, dismissed }: FindingAnswer): string =>
  [
    title,
    detail,
    ...(proposal ? [`→ ${proposal}`] : []),
    ...evidence.slice(0, 2).map((e) => `«${plain(e.text).slice(0, 160)}» (${e.sourceName})`),
    ...(dismissed ? [`gác lại bởi ${dismissed.by}: ${dismissed.why}`] : []),
  ].join("\n");

/** Findings as a table for people. */
export function findingsTable(items: readonly FindingAnswer[]): string {
  const table = new Table({
    head: ["mức", "điều đáng xem lại", "mã"],
    colWidths: [8, 78, 30],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  for (const item of items)
    table.push([`${SEVERITY[item.severity]}${item.hint ? "\ngợi ý" : ""}`, told(item), item.id]);
  return table.toString();
}

const COLUMNS = [
  "id",
  "rule",
  "severity",
  "hint",
  "title",
  "detail",
  "proposal",
  "documents",
  "source",
  "start",
  "text",
];

/** Findings as CSV, a row each, with the first of the words that show it. */
export const findingsCsv = (items: readonly FindingAnswer[], header: boolean): string =>
  csv(
    COLUMNS,
    items.map((f) => [
      f.id,
      f.rule,
      f.severity,
      f.hint,
      f.title,
      f.detail,
      f.proposal,
      f.documents.map(({ id }) => id).join(" "),
      f.evidence[0]?.sourceName ?? null,
      f.evidence[0]?.start ?? null,
      plain(f.evidence[0]?.text ?? ""),
    ]),
    header,
  );
