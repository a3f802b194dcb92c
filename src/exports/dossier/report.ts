import type { EvidenceAnswer } from "../../model/answers.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { LICENCE } from "../licence.js";
import { vietnameseDate } from "../list/table.js";
import { askedLine, oneLine } from "../proven.js";
import type { Block, Report, Section } from "../report/report.js";
import type { Dossier } from "./dossier.js";
import { ROLE_WORDS, SEVERITY_WORDS, VERDICT_WORDS } from "./labels.js";

const LABELS = new Map(RELATIONS.map(({ relation, label }) => [relation, label]));

const dated = (iso: string | null | undefined): string => (iso ? vietnameseDate(iso) : "");
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const NOTHING = [paragraph("Không có gì trong đồ thị.")];

/** Where a sentence stands, so that it is found again: the file, its beginning of the hash, the characters. */
function placeOf({ sourceName, source, start, end, section, redacted }: EvidenceAnswer): string {
  const hash = source ? ` (SHA-256 ${source.slice(0, 12)}…)` : "";
  const blank = redacted ? "; tên riêng được che" : "";
  return `${sourceName}${hash}, ký tự ${start}–${end}${section ? `, mục «${oneLine(section)}»` : ""}${blank}`;
}

const quotations = (evidence: readonly EvidenceAnswer[]): Block[] =>
  evidence.map((one) => ({ kind: "quotation", text: oneLine(one.text), from: placeOf(one) }));

function aboutDocument({
  lineage,
  issuers,
  sources,
  mentions,
  status,
  statusEvidence,
  asOf,
}: Dossier): Section {
  const { symbol, title, issuedOn, year, effectiveFrom, expiresOn, place, id } = lineage.root;
  const rows: [string, string][] = [
    ["Số và ký hiệu", symbol ?? ""],
    ["Trích yếu", title ?? ""],
    ["Ngày ban hành", dated(issuedOn) || String(year ?? "")],
    ["Cơ quan ban hành", issuers.join(", ") || (lineage.root.issuer ?? "")],
    ["Nơi", place ?? ""],
    ["Có hiệu lực từ", dated(effectiveFrom)],
    ["Hết hiệu lực từ", dated(expiresOn)],
    [
      `Tình trạng hiệu lực ngày ${dated(asOf)}`,
      status ? `${STATUS_LABELS[status.status]}. ${status.reason}` : "",
    ],
    ["Mã", id],
    ["Bản văn", sources.join("; ") || "chưa có; chỉ biết qua viện dẫn"],
    ["Được viện dẫn", `${mentions} lần`],
  ];
  return {
    heading: "Văn bản",
    blocks: [
      { kind: "facts", rows: rows.filter(([, value]) => value !== "") },
      ...quotations(statusEvidence),
    ],
  };
}

function genealogy({ lineage }: Dossier): Section[] {
  const { nodes, edges, statuses, root } = lineage;
  const names = new Map(
    nodes.map(({ document }) => [document.id, document.symbol ?? document.title ?? document.id]),
  );
  const name = (id: string) => names.get(id) ?? id;
  const rows = nodes
    .filter(({ document }) => document.id !== root.id)
    .map(({ document, distance }) => {
      const status = statuses.get(document.id);
      return [
        document.symbol ?? "",
        dated(document.issuedOn) || String(document.year ?? ""),
        document.title ?? "",
        status ? STATUS_LABELS[status.status] : "",
        String(distance),
        document.id,
      ];
    });
  const head = ["Số và ký hiệu", "Ngày ban hành", "Trích yếu", "Hiệu lực", "Số bước", "Mã"];
  const proofs = edges.flatMap((edge) => [
    paragraph(`${name(edge.from)} — ${LABELS.get(edge.relation) ?? edge.relation} — ${name(edge.to)}`),
    ...quotations(edge.evidence),
  ]);
  return [
    { heading: "Phả hệ", blocks: rows.length > 0 ? [{ kind: "table", head, rows }] : NOTHING },
    { heading: "Quan hệ và câu chứng minh", blocks: proofs.length > 0 ? proofs : NOTHING },
  ];
}

function duties({ duties: all }: Dossier): Section {
  const head = ["Cơ quan", "Vai trò", "Nhiệm vụ", "Thời hạn", "Nguồn"];
  const rows = all.map(({ body, role, task, deadline, evidence }) => [
    body,
    ROLE_WORDS[role],
    task ? oneLine(task) : "cả văn bản",
    deadline ?? "",
    evidence ? `«${oneLine(evidence.text)}» ${placeOf(evidence)}` : "",
  ]);
  return { heading: "Trách nhiệm", blocks: rows.length > 0 ? [{ kind: "table", head, rows }] : NOTHING };
}

function measures({ measures: all }: Dossier): Section {
  const head = ["Chỉ tiêu", "Kỳ", "Mục tiêu", "Kết quả", "Đánh giá", "Văn bản nêu"];
  const rows = all.map(({ name, period, target, actual, verdict, evaluation, setBy, reportedBy }) => [
    name,
    period ?? "",
    target ?? "",
    actual ?? "",
    [verdict && VERDICT_WORDS[verdict], evaluation && `theo văn bản: ${evaluation}`]
      .filter(Boolean)
      .join("; "),
    [...new Set([setBy, reportedBy])].filter(Boolean).join("; "),
  ]);
  return { heading: "Chỉ tiêu", blocks: rows.length > 0 ? [{ kind: "table", head, rows }] : NOTHING };
}

function findings({ findings: all }: Dossier): Section {
  const blocks = all.flatMap(({ severity, hint, title, detail, proposal, evidence }) => [
    paragraph(`${SEVERITY_WORDS[severity]}${hint ? ", gợi ý" : ""}: ${title}. ${detail}`),
    ...(proposal ? [paragraph(`Đề xuất: ${proposal}`)] : []),
    ...quotations(evidence),
  ]);
  return { heading: "Những điều cần xem lại", blocks: blocks.length > 0 ? blocks : NOTHING };
}

function coverage({ coverage: told, lineage, findings: shown, findingsInAll }: Dossier): Section {
  const { sources, documents, citations, resolved, ambiguous, missing, notes } = told;
  const missed = [
    lineage.truncated ? "Phả hệ chưa hết: còn văn bản ngoài giới hạn của truy vấn." : null,
    findingsInAll > shown.length
      ? `Còn ${findingsInAll - shown.length} điều cần xem lại không nêu ở đây.`
      : null,
  ].filter((one) => one !== null);
  return {
    heading: "Đã đọc được đến đâu",
    blocks: [
      paragraph(
        `${sources} nguồn, ${documents} văn bản; ${citations} trích dẫn: ${resolved} xác định được, ${ambiguous} nhiều khả năng, ${missing} không tìm thấy.`,
      ),
      ...[...missed, ...notes].map(paragraph),
    ],
  };
}

/** The dossier as a paper: what it is about first, then each kind of fact with its sentences. */
export function dossierReport(dossier: Dossier): Report {
  const { root, on, base } = dossier.lineage;
  return {
    title: `Hồ sơ văn bản ${root.symbol ?? root.title ?? root.id}`,
    about: [
      `Ngày lập: ${dated(on)}. Hiệu lực tính đến ngày ${dated(dossier.asOf)}.`,
      `Truy vấn: ${askedLine(dossier.lineage)}. Lập lại: vanban export ${root.id} --dossier --as-of ${dossier.asOf}`,
      `Mã văn bản mở được tại ${base}/id/…`,
      LICENCE,
    ],
    sections: [
      aboutDocument(dossier),
      ...genealogy(dossier),
      duties(dossier),
      measures(dossier),
      findings(dossier),
      coverage(dossier),
    ],
  };
}
