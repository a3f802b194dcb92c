import { lockChanges, putChanges } from "../graph/changes.js";
import type { Graph, Transaction } from "../graph/connect.js";
import { measuresFor } from "../graph/indicators.js";
import { decideMeasure, undoMeasure } from "../graph/measure-reviews.js";
import type { ToldAs } from "../graph/tellings.js";
import { VanbanError } from "../model/errors.js";
import { slug } from "../model/fold.js";
import { reasonOf } from "./edit/edit.js";

/** What of a measure is decided about; both null: all its values, both given is no decision. */
interface Part {
  readonly claim: string;
  readonly unit?: string | null;
  /** Words that sources print, other than the measure's name. */
  readonly wording?: string | null;
}

/** What a person decides about a measure, or a part of it. */
export type MeasureDecision =
  | (Part & { readonly kind: "JOIN"; readonly target: string })
  | (Part & { readonly kind: "SPLIT"; readonly name: string })
  | (Part & { readonly kind: "UNDO" });

const partOf = ({ unit = null, wording = null }: Part): ToldAs => ({ unit, wording });

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

async function join(tx: Transaction, decision: MeasureDecision & { kind: "JOIN" }) {
  const { claim, target } = decision;
  await mustBe(tx, target);
  const standsFor = (await measuresFor(tx, [target]))(target, partOf(decision));
  if (standsFor === claim || target === claim)
    throw bad(`“${target}” is “${claim}” already; undo that first to join them the other way.`);
  return { claim, ...partOf(decision), target, name: null };
}

async function mustBeWorded(tx: Transaction, claim: string, wording: string): Promise<void> {
  const facts = await tx.run<ToldAs & object>("claimed-facts", { claims: [claim] });
  const known = [...new Set(facts.flatMap((fact) => fact.wording ?? []))].sort();
  if (known.includes(wording)) return;
  const there = known.length === 0 ? "only its name" : known.map((words) => `«${words}»`).join(", ");
  throw new VanbanError(
    "NOT_FOUND",
    `No source words “${claim}” so, and what stands under the name itself stays; beside it there is ${there}.`,
  );
}

async function split(tx: Transaction, decision: MeasureDecision & { kind: "SPLIT" }) {
  const { claim, name } = decision;
  const part = partOf(decision);
  if (part.unit === null && part.wording === null)
    throw bad("What is to be split off? Give a unit or a wording.");
  if (part.wording !== null) await mustBeWorded(tx, claim, part.wording);
  const target = `${claim.slice(0, claim.indexOf("/"))}/${slug(name)}`;
  const [there] = await tx.run("indicator-states", { ids: [target] });
  if (slug(name) === "" || target === claim || there)
    throw bad(`A measure called “${name}” is there already, or that is no name; give another --name.`);
  return { claim, ...part, target, name: name.trim() };
}

async function decide(
  tx: Transaction,
  decision: MeasureDecision,
  by: { who: string; why: string },
): Promise<{ kind: "MERGED" | "UNMERGED"; detail: string }> {
  const { claim } = decision;
  const part = partOf(decision);
  if (part.unit !== null && part.wording !== null) throw bad("Decide by unit or by wording, one of them.");
  const words = part.unit ?? (part.wording && `«${part.wording}»`);
  const what = words === null ? claim : `${claim} (${words})`;
  if (decision.kind === "UNDO") {
    const target = await undoMeasure(tx, claim, part);
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
 * Joins a measure to another, splits one by unit or by wording, or takes either back, and keeps who did so and why in the log of
 * changes. It holds for sources loaded or read anew later. @returns what was done, in Vietnamese
 * @throws VanbanError NOT_FOUND, or BAD_INPUT where it would go round in a circle
 */
export async function reviewIndicator(
  graph: Graph,
  decision: MeasureDecision,
  by: { readonly who: string; readonly why: string },
): Promise<string> {
  const said = { who: by.who, why: reasonOf(by.why) };
  return graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const { kind, detail } = await decide(tx, decision, said);
    await putChanges(tx, held, [{ kind, ...said, source: null, document: null, detail }]);
    return detail;
  });
}
