import type { Graph, Transaction } from "../../graph/connect.js";
import { projectEdges } from "../../graph/edges.js";
import { type Changed, queueInspection } from "../../graph/inspection-queue.js";
import { moveMentions } from "../../graph/mentions.js";
import { VanbanError } from "../../model/errors.js";
import { documentOrError } from "../document.js";
import { type Editor, edit, requireVersion, type Said } from "./edit.js";
import { type ReviewAnswer, type ReviewRow, reviewAnswer } from "./review-answer.js";

/** What a review hangs on, so that it outlives a better reader. */
interface Target {
  readonly source: string;
  readonly passage: string;
  readonly twin: number;
  readonly relation: string | null;
  readonly fromKey: string;
  readonly toKey: string | null;
  readonly offset: number | null;
  readonly edge?: string | null;
  readonly about?: string | null;
  readonly wordless?: boolean;
}

interface Word {
  readonly verdict: "CONFIRMED" | "REJECTED" | "DECIDED";
  readonly document: string | null;
  /** The version of the review that the editor saw; 0: none. */
  readonly expected: number;
}

const reviewId = ({ source, passage, twin, relation, fromKey, toKey, offset }: Target): string =>
  [source.slice(0, 16), passage, twin, relation ?? `@${offset}`, fromKey, toKey ?? ""].join("/");

async function found(tx: Transaction, id: string): Promise<ReviewRow | null> {
  return (await tx.run<ReviewRow & object>("review", { id }))[0] ?? null;
}

/** Rules may find something now, or no longer, where edges came or went. */
const inspected = (tx: Transaction, edges: Changed["edges"]) =>
  queueInspection(tx, { documents: [], edges, source: null });

async function put(tx: Transaction, target: Target, word: Word, by: Said): Promise<ReviewRow> {
  const id = reviewId(target);
  const before = await found(tx, id);
  requireVersion("The review", word.expected, before?.review ?? null);
  const { source, passage, twin, relation, fromKey, toKey, offset } = target;
  const hangsOn = { source, passage, twin, relation, fromKey, toKey, offset };
  const { verdict, document } = word;
  const said = { verdict, document, ...by, version: word.expected + 1 };
  await tx.run("put-review", { id, properties: { id, ...hangsOn, ...said } });
  await tx.run("attach-reviews", { sha256: source });
  return (await found(tx, id)) as ReviewRow;
}

const missing = (what: string, id: string) =>
  new VanbanError(
    "NOT_FOUND",
    `No ${what} has the id “${id.slice(0, 200)}”; it may have been read anew since.`,
  );

/** A person's word on a statement. `expected`: the version of the review that was seen, 0 for none. */
export interface StatementReview {
  readonly statement: string;
  readonly verdict: "CONFIRMED" | "REJECTED";
  readonly expected: number;
}

/**
 * Confirms or rejects a statement; a rejected one stands behind no edge any more. The word outlives a reader that
 * reads the same passage better.
 * @throws VanbanError NOT_FOUND; CONFLICT where somebody reviewed it in between
 */
export function reviewStatement(graph: Graph, asked: StatementReview, by: Editor): Promise<ReviewAnswer> {
  return edit(graph, by, async (tx, said) => {
    const [target] = await tx.run<Target & object>("statement-to-review", { id: asked.statement });
    if (!target) throw missing("statement", asked.statement);
    const row = await put(tx, target, { ...asked, document: null }, said);
    await inspected(tx, await projectEdges(tx, [], row.edges));
    return {
      kind: "REVIEWED",
      source: target.source,
      document: target.about ?? null,
      detail: `${asked.verdict === "REJECTED" ? "Bác bỏ" : "Xác nhận"} quan hệ ${target.relation}`,
      documents: [],
      result: reviewAnswer(row),
    };
  });
}

export interface MentionDecision {
  readonly mention: string;
  readonly document: string;
  readonly expected: number;
}

/**
 * Decides which document a mention names; only the mention moves, and the edges that its statements stand behind.
 * @throws VanbanError NOT_FOUND; BAD_INPUT for a mention without words; CONFLICT
 */
export function decideMention(graph: Graph, asked: MentionDecision, by: Editor): Promise<ReviewAnswer> {
  return edit(graph, by, async (tx, said) => {
    const [target] = await tx.run<Target & object>("mention-to-review", { id: asked.mention });
    if (!target) throw missing("mention", asked.mention);
    if (target.wordless)
      throw new VanbanError("BAD_INPUT", "This mention stands for the file itself; merge documents instead.");
    const { id } = await documentOrError(tx, asked.document);
    const word = { verdict: "DECIDED", document: id, expected: asked.expected } as const;
    const row = await put(tx, target, word, said);
    await inspected(tx, await projectEdges(tx, await moveMentions(tx, [], row.on), []));
    return {
      kind: "REVIEWED",
      source: target.source,
      document: id,
      detail: `Xác định trích dẫn là ${id}`,
      documents: [],
      result: reviewAnswer(row),
    };
  });
}

/**
 * Takes a review back: what it spoke of is again what the sources tell.
 * @throws VanbanError NOT_FOUND; CONFLICT
 */
export function withdrawReview(
  graph: Graph,
  asked: { readonly review: string; readonly expected: number },
  by: Editor,
): Promise<boolean> {
  return edit(graph, by, async (tx) => {
    const row = await found(tx, asked.review);
    if (!row) throw missing("review", asked.review);
    requireVersion("The review", asked.expected, row.review);
    await tx.run("drop-review", { id: asked.review });
    const mentions = row.review.verdict === "DECIDED" ? row.on : [];
    await inspected(tx, await projectEdges(tx, await moveMentions(tx, [], mentions), row.edges));
    return {
      kind: "REVIEWED",
      source: row.review.source,
      document: row.review.document,
      detail: "Rút lại ý kiến thẩm định",
      documents: [],
      result: true,
    };
  });
}
