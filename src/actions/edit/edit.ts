import type { ChangeKind } from "../../generated/enums.js";
import { documentEntries, lockChanges, putChanges } from "../../graph/changes.js";
import type { Graph, Transaction } from "../../graph/connect.js";
import type { DocumentChange } from "../../graph/documents.js";
import { VanbanError } from "../../model/errors.js";
import { nameless } from "../../reading/persons/nameless.js";

/** Who edits, and why: both stand in the log of changes. */
export interface Editor {
  readonly who: string;
  readonly why: string;
}

/** What an edit did, and what it answers. */
export interface Edit<T> {
  readonly kind: ChangeKind;
  readonly source: string | null;
  readonly document: string | null;
  /** One short Vietnamese sentence. */
  readonly detail: string;
  /** Documents that became others by it. */
  readonly documents: readonly DocumentChange[];
  readonly result: T;
}

/** Whose edit it is, its reason as it is kept, and when. */
export interface Said extends Editor {
  readonly at: string;
}

const LONGEST_REASON = 1_000;

/**
 * The reason as it is kept and shown to all who may read: names of natural persons are blanked out.
 * @throws VanbanError BAD_INPUT unless there is a reason, of 1,000 characters at most
 */
export function reasonOf(why: string): string {
  const given = why.trim();
  if (given.length > 0 && given.length <= LONGEST_REASON) return nameless(given);
  throw new VanbanError(
    "BAD_INPUT",
    `why has ${given.length} characters, expected a reason of 1 to ${LONGEST_REASON}; it stands in the log of changes.`,
  );
}

/**
 * One edit, wholly or not at all, one after another with all other writers; it leaves its `Change`.
 * @throws VanbanError whatever `work` throws; BAD_INPUT without a reason
 */
export async function edit<T>(
  graph: Graph,
  editor: Editor,
  work: (tx: Transaction, said: Said) => Promise<Edit<T>>,
): Promise<T> {
  const by = { who: editor.who, why: reasonOf(editor.why) };
  return graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const { kind, source, document, detail, documents, result } = await work(tx, {
      ...by,
      at: new Date().toISOString(),
    });
    const entry = { ...by, source };
    await putChanges(tx, held, [{ ...entry, kind, document, detail }, ...documentEntries(documents, entry)]);
    return result;
  });
}

/** What is there now, where an editor saw something else: told, and nothing is overwritten. */
export interface Standing {
  readonly version: number;
  readonly who: string;
  readonly at: string;
}

/** @throws VanbanError CONFLICT unless the editor saw what is there; 0 stands for nothing */
export function requireVersion(what: string, expected: number, now: Standing | null): void {
  if (expected === (now?.version ?? 0)) return;
  const stands = now
    ? `is at version ${now.version} (${now.who}, ${now.at})`
    : "has none any more, or had none yet";
  throw new VanbanError(
    "CONFLICT",
    `${what} ${stands}, and you saw version ${expected}: read it again, then decide.`,
  );
}
