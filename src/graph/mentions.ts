import { decideMention } from "../identity/mention.js";
import type { Verdict } from "../identity/verdict.js";
import type { Transaction } from "./connect.js";
import { same } from "./same.js";

interface MentionState extends Verdict {
  readonly id: string;
  readonly says: readonly Verdict[];
}

/**
 * Moves the mentions that call a document by one of these ids, and these mentions themselves, to what they stand for
 * now. @returns the ids of those that moved
 */
export async function moveMentions(
  tx: Transaction,
  identifiers: readonly string[],
  mentions: readonly string[],
): Promise<string[]> {
  const saying =
    identifiers.length === 0 ? [] : await tx.run<{ id: string }>("mentions-saying", { ids: identifiers });
  const ids = [...new Set([...mentions, ...saying.map((row) => row.id)])];
  if (ids.length === 0) return [];
  const states = await tx.run<MentionState>("mention-states", { ids });
  const decided = states.map((was) => ({ id: was.id, was, now: decideMention(was.says) }));
  const moved = decided.filter(
    ({ was, now }) => was.document !== now.document || !same(was.candidates, now.candidates),
  );
  if (moved.length === 0) return [];
  await tx.run("decide-mentions", { rows: moved.map(({ id, now }) => ({ id, document: now.document })) });
  const open = moved.flatMap(({ id, now }) => now.candidates.map((candidate) => ({ id, ...candidate })));
  if (open.length > 0) await tx.run("mention-candidates", { rows: open });
  return moved.map(({ id }) => id);
}
