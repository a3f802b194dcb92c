import { lockChanges, putChanges } from "../graph/changes.js";
import type { Graph, Transaction } from "../graph/connect.js";
import { measuresFor } from "../graph/indicators.js";
import { decideMeasure, undoMeasure } from "../graph/measure-reviews.js";
import { VanbanError } from "../model/errors.js";
import { slug } from "../model/fold.js";

/** What a person decides about a measure; `unit` null: all its values. */
export type MeasureDecision =
  | { readonly kind: "JOIN"; readonly claim: string; readonly unit: string | null; readonly target: string }
  | { readonly kind: "SPLIT"; readonly claim: string; readonly unit: string; readonly name: string }
  | { readonly kind: "UNDO"; readonly claim: string; readonly unit: string | null };

const bad = (message: string) => new VanbanError("BAD_INPUT", message);

async function mustBe(tx: Transaction, id: string): Promise<void> {
  const [row] = await tx.run<{ toldNow: boolean }>("indicator-states", { ids: [id] });
  const claimed = row ? [] : await tx.run("claimed-tellings", { claims: [id] });
  if (!row && claimed.length === 0)
    throw new VanbanError(
      "NOT_FOUND",
      `No measure has the id “${id.slice(0, 200)}”; ask \`vanban indicators\`.`,
    );
}

async function join(tx: Transaction, { claim, unit, target }: MeasureDecision & { kind: "JOIN" }) {
  await mustBe(tx, target);
  const standsFor = (await measuresFor(tx, [target]))(target, unit);
  if (standsFor === claim || target === claim)
    throw bad(`“${target}” is “${claim}” already; undo that first to join them the other way.`);
  return { claim, unit, target, name: null };
}

async function split(tx: Transaction, { claim, unit, name }: MeasureDecision & { kind: "SPLIT" }) {
  const target = `${claim.slice(0, claim.indexOf("/"))}/${slug(name)}`;
  const [there] = await tx.run("indicator-states", { ids: [target] });
  if (slug(name) === "" || target === claim || there)
    throw bad(`A measure called “${name}” is there already, or that is no name; give another --name.`);
  return { claim, unit, target, name: name.trim() };
}

async function decide(
  tx: Transaction,
  decision: MeasureDecision,
  by: { who: string; why: string },
): Promise<{ kind: "MERGED" | "UNMERGED"; detail: string }> {
  const { claim, unit } = decision;
  const what = unit === null ? claim : `${claim} (${unit})`;
  if (decision.kind === "UNDO") {
    const target = await undoMeasure(tx, claim, unit);
    if (target === null) throw new VanbanError("NOT_FOUND", `Nothing was decided about “${what}”.`);
    return { kind: "UNMERGED", detail: `Chỉ tiêu ${what} không còn tính vào ${target}` };
  }
  await mustBe(tx, claim);
  const review = decision.kind === "JOIN" ? await join(tx, decision) : await split(tx, decision);
  await decideMeasure(tx, review, by);
  return decision.kind === "JOIN"
    ? { kind: "MERGED", detail: `Chỉ tiêu ${what} tính vào ${review.target}` }
    : { kind: "UNMERGED", detail: `Chỉ tiêu ${what} tách thành ${review.target}` };
}

/**
 * Joins a measure to another, splits one by unit, or takes either back, and keeps who did so and why in the log of
 * changes. It holds for sources loaded or read anew later. @returns what was done, in Vietnamese
 * @throws VanbanError NOT_FOUND, or BAD_INPUT where it would go round in a circle
 */
export async function reviewIndicator(
  graph: Graph,
  decision: MeasureDecision,
  by: { readonly who: string; readonly why: string },
): Promise<string> {
  if (by.why.trim() === "") throw bad("why is empty; say the reason, which is kept.");
  return graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const { kind, detail } = await decide(tx, decision, by);
    await putChanges(tx, held, [{ kind, ...by, source: null, document: null, detail }]);
    return detail;
  });
}
