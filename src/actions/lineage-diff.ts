import { type Direction, Relation, Status } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type {
  DocumentAnswer,
  EdgeAnswer,
  LineageAnswer,
  LineageDiffAnswer,
  StatusAnswer,
} from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { MAXIMA } from "./limits.js";
import { lineageIn } from "./lineage.js";
import { statusesIn } from "./status.js";

/** `from` and `to` are ISO dates, the earlier first. */
export interface LineageDiffQuestion {
  readonly root: string;
  readonly from: string;
  readonly to: string;
  readonly direction?: Direction | null;
  readonly relations?: readonly Relation[] | null;
  readonly legalBasis?: boolean | null;
  readonly depth?: number | null;
}

const LAPSED: ReadonlySet<Status> = new Set([Status.SUPERSEDED, Status.REPEALED, Status.EXPIRED]);

/** What is done once: the end of the document that did it ends nothing. */
const ONCE: ReadonlySet<Relation> = new Set([Relation.SUPERSEDES, Relation.REPEALS]);

/** Whether a document had been issued by a day: by its day, else by its year, as the Cypher of lineage has it. */
function existed({ issuedOn, year }: DocumentAnswer, day: string): boolean {
  if (issuedOn) return issuedOn <= day;
  return year === null || year <= Number(day.slice(0, 4));
}

interface Compared {
  readonly before: ReadonlyMap<string, StatusAnswer>;
  readonly after: ReadonlyMap<string, StatusAnswer>;
  readonly documents: ReadonlyMap<string, DocumentAnswer>;
}

function diffOf(
  then: LineageAnswer,
  now: LineageAnswer,
  from: string,
  compared: Compared,
): LineageDiffAnswer {
  const { before, after, documents } = compared;
  const was = (id: string) => {
    const document = documents.get(id);
    return document !== undefined && existed(document, from);
  };
  const lapsed = (id: string) =>
    !LAPSED.has(before.get(id)?.status ?? Status.UNKNOWN) &&
    LAPSED.has(after.get(id)?.status ?? Status.UNKNOWN);
  const edges = new Map([...then.edges, ...now.edges].map((edge) => [edge.id, edge]));
  const sorted = [...edges.values()].sort((a: EdgeAnswer, b: EdgeAnswer) => (a.id < b.id ? -1 : 1));
  const changed = [...documents.values()]
    .filter(({ id }) => was(id) && before.get(id)?.status !== after.get(id)?.status)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    added: sorted.filter((edge) => !was(edge.from) || !was(edge.to)),
    ended: sorted.filter(
      (edge) => was(edge.from) && was(edge.to) && !ONCE.has(edge.relation) && lapsed(edge.from),
    ),
    changed: changed.map((document) => ({
      document,
      before: before.get(document.id)?.status ?? Status.UNKNOWN,
      after: after.get(document.id)?.status ?? Status.UNKNOWN,
      by: after.get(document.id)?.by ?? null,
      reason: after.get(document.id)?.reason ?? "",
    })),
    truncated: then.truncated || now.truncated,
  };
}

/**
 * What became different in a lineage between two days. `added`: relations of which an end was issued since. `ended`:
 * relations whose acting document lapsed since (it stands in `changed` with what did it). `changed`: documents of both
 * days that stand otherwise now, with the act that did it (for a lapsed parent or decision: the act upon that).
 * @throws VanbanError NOT_FOUND for the root, BAD_INPUT for a depth out of its limits or days in the wrong order
 */
export async function lineageDiff(graph: Graph, question: LineageDiffQuestion): Promise<LineageDiffAnswer> {
  const { from, to, ...asked } = question;
  if (from > to)
    throw new VanbanError("BAD_INPUT", `from is ${from} and to is ${to}, expected the earlier day first.`);
  const most = { perNode: MAXIMA.perNode, first: MAXIMA.nodes };
  return graph.reading(async (tx) => {
    const then = await lineageIn(tx, { ...asked, ...most, asOf: from });
    const now = await lineageIn(tx, { ...asked, ...most, asOf: to });
    const nodes = [...then.nodes, ...now.nodes].map(({ document }) => document);
    const documents = new Map(nodes.map((document) => [document.id, document]));
    const at = async (asOf: string) => {
      const answers = await statusesIn(
        tx,
        [...documents.keys()].map((document) => ({ document, asOf })),
      );
      return new Map(answers.map((answer) => [answer.document, answer]));
    };
    return diffOf(then, now, from, { before: await at(from), after: await at(to), documents });
  });
}
