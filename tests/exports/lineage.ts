import type { ProvenEdge, ProvenLineage } from "../../src/exports/proven.js";
import type { DocumentAnswer } from "../../src/model/answers.js";

/** What breaks a careless writer: markup, quotes, backslashes, formulas, controls, line breaks, bidi marks. */
export const HOSTILE = '<script>"\'\\G &amp; ]]> =1+1 {"a":1}\r\n\u202Eđảo\u0001\uFFFE';

const document = (id: string, symbol: string | null, title: string | null): DocumentAnswer => ({
  id,
  symbol,
  symbolKey: symbol?.toLowerCase() ?? null,
  number: symbol?.split(/\D/)[0] ?? null,
  year: 2018,
  term: null,
  type: "RESOLUTION",
  system: "PARTY",
  place: "vn",
  issuer: "Bộ Chính trị",
  title,
  issuedOn: "2018-07-25",
  effectiveFrom: null,
  expiresOn: null,
  secrecy: null,
});

const edge = (from: string, relation: ProvenEdge["relation"], to: string, text: string): ProvenEdge => ({
  id: `${relation} ${from} ${to}`,
  from,
  relation,
  to,
  certainty: relation === "BASED_ON" ? "IMPLIED" : "EXPLICIT",
  confidence: 0.9,
  evidenceCount: 1,
  evidence: [
    {
      statement: "s1",
      source: "0".repeat(64),
      sourceName: "nguon.txt",
      start: 3,
      end: 3 + text.length,
      text,
      trigger: null,
      section: null,
      redacted: false,
    },
  ],
});

const ROOT = "vn/29-nq-tw/2018-07-25";
const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
const NAMED = "vn/luat-mau/2014";

/** A resolution, what implements it, and a law whose title and sentence are hostile. */
export const LINEAGE: ProvenLineage = {
  root: document(ROOT, "29-NQ/TW", "về một việc"),
  nodes: [
    { document: document(ROOT, "29-NQ/TW", "về một việc"), distance: 0, upstream: 0, downstream: 1 },
    { document: document(PROGRAMME, "75-CTr/TU", "=HYPERLINK(1)"), distance: 1, upstream: 2, downstream: 0 },
    { document: document(NAMED, null, HOSTILE), distance: 2, upstream: 0, downstream: 1 },
  ],
  edges: [
    edge(PROGRAMME, "IMPLEMENTS", ROOT, "Chương trình này thực hiện\nNghị quyết."),
    edge(PROGRAMME, "BASED_ON", NAMED, HOSTILE),
  ],
  truncated: false,
  asked: {
    direction: "BOTH",
    relations: ["IMPLEMENTS", "BASED_ON"],
    depth: 2,
    asOf: null,
    perNode: null,
    first: null,
  },
  statuses: new Map(),
  on: "2026-01-02",
  base: "https://vanban.example",
};
