import { decideMention } from "../identity/mention.js";
import type { Verdict } from "../identity/verdict.js";
import type { Transaction } from "./connect.js";
import { same } from "./same.js";

interface MentionState extends Verdict {
  readonly id: string;
  readonly says: readonly Verdict[];
  /** The document that a person decided it for. */
  readonly chosen: string | null;
}

const verdictOf = ({ chosen, says }: MentionState): Verdict =>
  chosen === null ? decideMention(says) : { document: chosen, candidates: [] };

/**
 * Moves the mentions that call a document by one of these ids, and these mentions themselves, to what they stand for
 * now; what a person decided goes before what the sources tell. @returns the ids of those that moved
 */
export async function moveMentions(
  tx: Transaction,
  identifiers: readonly string[],
  mentions: readonly string[],
): Promise<string[]> {
  const saying =
    identifiers.length === 0
      ? []
      : await tx.run<{ id: string; reviewed: boolean }>("mentions-saying", { ids: identifiers });
  const ids = [...new Set([...mentions, ...saying.map((row) => row.id)])];
  if (ids.length === 0) return [];
  const states = await tx.run<MentionState>("mention-states", { ids });
  const decided = states.map((was) => ({ id: was.id, was, now: verdictOf(was) }));
  // A document that went took the edge of a decided mention along: what it was cannot be told any more.
  const reviewed = new Set(saying.filter((row) => row.reviewed).map((row) => row.id));
  const moved = decided.filter(
    ({ id, was, now }) =>
      reviewed.has(id) || was.document !== now.document || !same(was.candidates, now.candidates),
  );
  if (moved.length === 0) return [];
  await tx.run("decide-mentions", { rows: moved.map(({ id, now }) => ({ id, document: now.document })) });
  const open = moved.flatMap(({ id, now }) => now.candidates.map((candidate) => ({ id, ...candidate })));
  if (open.length > 0) await tx.run("mention-candidates", { rows: open });
  return moved.map(({ id }) => id);
}
