import { lockChanges } from "../graph/changes.js";
import type { Graph, Transaction } from "../graph/connect.js";
import { findIn } from "./find.js";
import { rulesFingerprint } from "./rules.js";
import { storeFindings } from "./store-findings.js";

/** So much is inspected in one transaction. */
const AT_ONCE = 200;
/** Raised when a judge in code finds other things than before. */
const JUDGES = "2";

interface Queue {
  readonly documents: string[];
  readonly sources: string[];
}

async function inspectSome(tx: Transaction, today: string): Promise<number> {
  await lockChanges(tx);
  const [queue] = await tx.run<Queue & object>("inspection-queue", { most: AT_ONCE });
  const waiting = (queue?.documents.length ?? 0) + (queue?.sources.length ?? 0);
  if (!queue || waiting === 0) return 0;
  const [stale] = await tx.run<Queue & { findings: string[] }>("stale-findings", { ...queue });
  const documents = [...new Set([...queue.documents, ...(stale?.documents ?? [])])];
  const sources = [...new Set([...queue.sources, ...(stale?.sources ?? [])])];
  const found = await findIn(tx, { documents, sources }, { today });
  await tx.run("drop-findings", { ids: stale?.findings ?? [] });
  await storeFindings(tx, found);
  await tx.run("inspected", { ...queue });
  return waiting;
}

/** When the rules are others than those last run, or a day has passed on which something falls due, what that concerns. */
async function queueDue(tx: Transaction, today: string): Promise<void> {
  const rules = rulesFingerprint(JUDGES);
  const [last] = await tx.run<{ rules: string | null; today: string | null }>("last-inspection");
  if (last?.rules === rules && last.today === today) return;
  await lockChanges(tx);
  if (last?.rules !== rules) await tx.run("queue-everything");
  else await tx.run("queue-due", { after: last.today, today });
  await tx.run("note-inspection", { rules, today });
}

const isoToday = () => new Date().toISOString().slice(0, 10);

/**
 * Runs the rules over what changed since they were run last; findings that hold no longer go, and what dismissed a
 * finding stays. @returns how many documents and sources were inspected
 */
export async function inspect(graph: Graph, today: string = isoToday()): Promise<number> {
  await graph.write((tx) => queueDue(tx, today));
  let inspected = 0;
  for (;;) {
    const some = await graph.write((tx) => inspectSome(tx, today));
    if (some === 0) return inspected;
    inspected += some;
  }
}
