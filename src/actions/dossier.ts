import { DOSSIER_MOST, type Dossier, type Duty, type Measure } from "../exports/dossier/dossier.js";
import type { Graph } from "../graph/connect.js";
import { aboutDocument } from "./about-document.js";
import { coverage } from "./coverage.js";
import { evidenceOf } from "./evidence.js";
import { factEvidenceOf } from "./fact-evidence.js";
import { countFindings, findings } from "./findings.js";
import type { LineageQuestion } from "./lineage.js";
import { listIndicators } from "./list-indicators.js";
import { type ExportContext, provenLineage } from "./proven-lineage.js";
import { today } from "./today.js";

type DutyRow = Omit<Duty, "evidence"> & { readonly id: string };

async function dutiesOf(graph: Graph, id: string, reveal: boolean): Promise<Duty[]> {
  const rows = await graph.read<DutyRow>("document-duties", { id, first: DOSSIER_MOST.duties });
  const asked = { first: 1, reveal };
  const proofs = await factEvidenceOf(
    graph,
    rows.map((row) => row.id),
    asked,
  );
  return rows.map(({ id: _, ...duty }, i) => ({ ...duty, evidence: proofs[i]?.[0] ?? null }));
}

async function measuresOf(graph: Graph, id: string, asOf: string): Promise<Measure[]> {
  const filter = { text: null, topic: null, place: null, document: id, verdict: null, asOf };
  const found: Measure[] = [];
  for await (const line of listIndicators(graph, filter)) {
    found.push(line);
    if (found.length >= DOSSIER_MOST.measures) break;
  }
  return found;
}

/** How far a dossier's lineage goes where nothing is said: what a paper can hold with its sentences. */
const USUAL = { depth: 2, first: 100 } as const;

/**
 * All that the graph tells of one document, with what it was asked, on which day and out of how much, so that it can be
 * made again: the arguments are those of `lineage`.
 * @throws VanbanError NOT_FOUND, or as `lineage` does
 */
export async function dossier(
  graph: Graph,
  question: LineageQuestion,
  context: ExportContext,
): Promise<Dossier> {
  const { reveal } = context;
  const asOf = question.asOf ?? today();
  const { depth, first } = question;
  const asked = { ...question, depth: depth ?? USUAL.depth, first: first ?? USUAL.first };
  const lineage = await provenLineage(graph, asked, context);
  const { id } = lineage.root;
  const { issuers, sources, mentions, status } = await aboutDocument(graph, id, asOf);
  const acts = status?.proof.map((edge) => edge.id) ?? [];
  const proofs = acts.length > 0 ? await evidenceOf(graph, acts, { first: 3, reveal }) : [];
  const found = await findings(graph, {
    document: id,
    dismissed: false,
    first: DOSSIER_MOST.findings,
    reveal,
  });
  return {
    lineage,
    asOf,
    issuers: issuers.map(({ name }) => name),
    sources,
    mentions,
    status,
    statusEvidence: proofs.flat(),
    duties: await dutiesOf(graph, id, reveal),
    measures: await measuresOf(graph, id, asOf),
    findings: found.items,
    findingsInAll: await countFindings(graph, found.filter),
    coverage: await coverage(graph, null),
  };
}
