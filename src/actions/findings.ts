import type { Severity } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import { isHint } from "../inspection/rule.js";
import type { DismissalAnswer, FindingAnswer, FindingFilter, FindingsAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { documentAnswer } from "./document.js";
import { MAXIMA, within } from "./limits.js";
import { proofEvidence, type ShownRow } from "./proof-evidence.js";
import { rules } from "./rules.js";

/** `after` is the cursor of a page; `reveal`: the asker may read restricted passages. */
export interface FindingsQuestion extends Partial<FindingFilter> {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly reveal?: boolean;
}

interface FindingRow {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly rank: string;
  readonly detail: string;
  readonly proposal: string | null;
  readonly documents: Row[];
  readonly shown: ShownRow[];
  readonly dismissed: DismissalAnswer | null;
}

function filterOf(question: FindingsQuestion): FindingFilter {
  const { rules: ids = null, severity = null, document = null, source = null, dismissed = null } = question;
  const { issuer = null, year = null } = question;
  const known = rules().map(({ id }) => id);
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new VanbanError(
      "BAD_INPUT",
      `No rule is called “${unknown.slice(0, 60)}”; there are ${known.join(", ")}.`,
    );
  return { rules: ids, severity, document, source, issuer, year, dismissed };
}

/** How pages go on: behind a finding's severity, rule and id. */
const CURSOR = /^[0-2] [a-z-]+ \S{1,200}$/;

function cursor(after: string | null): string | null {
  if (!after || CURSOR.test(after)) return after || null;
  throw new VanbanError(
    "BAD_INPUT",
    `after is “${after.slice(0, 40)}”, expected the \`next\` of an earlier page.`,
  );
}

/** A finding of a rule that this version no longer has is told as a hint under the rule's name. */
function findingAnswer(row: FindingRow, reveal: boolean): FindingAnswer {
  const { documents, shown, rank: _, ...told } = row;
  const rule = rules().find(({ id }) => id === row.rule);
  return {
    ...told,
    hint: rule ? isHint(rule) : true,
    title: rule?.vi ?? row.rule,
    documents: documents.map(documentAnswer),
    evidence: proofEvidence(shown, reveal),
  };
}

/**
 * What the rules found, the severest first, as they were last run.
 * @throws VanbanError BAD_INPUT for a rule that there is not, a cursor that is none, or a number out of its limits
 */
export async function findings(graph: Graph, question: FindingsQuestion): Promise<FindingsAnswer> {
  const filter = filterOf(question);
  const most = within("first", question.first ?? 50, MAXIMA.findings);
  const after = cursor(question.after ?? null);
  const rows = await graph.read<FindingRow>("findings", { ...filter, after, first: most + 1 });
  const shown = rows.slice(0, most);
  const next = rows.length > most ? (shown.at(-1)?.rank ?? null) : null;
  return { filter, items: shown.map((row) => findingAnswer(row, question.reveal ?? false)), next };
}

/** How many findings there are of this kind, on all pages. */
export async function countFindings(graph: Graph, filter: FindingFilter): Promise<number> {
  const [row] = await graph.read<{ total: number }>("count-findings", { ...filter });
  return row?.total ?? 0;
}
