import type { FindingAnswer, StatusAnswer } from "../../model/answers.js";
import { SEVERITY_WORDS } from "../dossier/labels.js";
import { oneLine } from "../proven.js";
import { calledBriefly, listed } from "./listed.js";
import type { DocumentList, ListedDocument } from "./table.js";

/** Findings in the order of the rules' severity, with how their documents stand today, by id. */
export interface FoundPoints {
  /** What was asked for, nothing left out: `severity=HIGH`. */
  readonly query: string;
  readonly findings: readonly FindingAnswer[];
  readonly statuses: ReadonlyMap<string, StatusAnswer>;
  readonly truncated: boolean;
  /** The day of the list, ISO. */
  readonly on: string;
}

const UNNAMED: ListedDocument = {
  symbol: null,
  issuedOn: null,
  issuer: null,
  title: null,
  status: null,
  note: null,
};

function noteOf({ severity, hint, title, detail, proposal, documents, evidence }: FindingAnswer): string {
  const [, ...others] = documents;
  const [shown] = evidence;
  return [
    `${title} (${SEVERITY_WORDS[severity].toLocaleLowerCase("vi")}${hint ? ", gợi ý" : ""})`,
    detail,
    ...(proposal ? [`→ ${proposal}`] : []),
    ...(others.length > 0 ? [`Liên quan: ${others.map(calledBriefly).join("; ")}`] : []),
    ...(shown ? [`«${oneLine(shown.text)}» (${shown.sourceName})`] : []),
  ].join("\n");
}

/** Findings as a «danh mục văn bản»: a line for each, under the document that it is about first. */
export const findingsList = ({ query, findings, statuses, truncated, on }: FoundPoints): DocumentList => ({
  heading: "Danh mục văn bản có điểm cần xem lại",
  query: ["findings", query].filter(Boolean).join(" "),
  on,
  notes: truncated ? ["Danh mục chưa hết: còn kết quả ngoài giới hạn của truy vấn."] : [],
  each: "điểm cần xem lại",
  documents: findings.map((finding) => {
    const [about] = finding.documents;
    const note = noteOf(finding);
    return about ? listed(about, statuses.get(about.id), note) : { ...UNNAMED, note };
  }),
});
