import type { Transaction } from "../../graph/connect.js";
import { type Draft, namedAt } from "../../inspection/drafts/draft.js";
import { draftRules } from "../../inspection/drafts/rules.js";
import { findingId, type Hit } from "../../inspection/hit.js";
import type { Ask } from "../../inspection/judge.js";
import { judges } from "../../inspection/judges/judges.js";
import type { Rule } from "../../inspection/rule.js";
import { rules } from "../rules.js";
import { statusOfIn } from "../status-of.js";

/** One thing to mend in a draft. */
export interface DraftHit {
  readonly id: string;
  readonly rule: Rule;
  readonly hit: Hit;
}

/** Lists that are empty are no question to the graph. */
const asking =
  (tx: Transaction): Ask =>
  async (name, parameters) =>
    Object.values(parameters).some((value) => Array.isArray(value) && value.length === 0)
      ? []
      : tx.run(name, parameters);

/** Whether the draft itself shows it: what only stored documents tell is no fault of the draft's. */
const inDraft = (draft: Draft, { shown, edges }: Hit, told: ReadonlySet<string>): boolean => {
  const mine = new Set(draft.passages.map(({ id }) => id));
  return shown.some(({ passage }) => mine.has(passage)) || edges.some((edge) => told.has(edge));
};

/** The draft's own places where a judge put the graph's alone. */
const withOwn = (draft: Draft, hit: Hit): Hit => {
  const own = hit.edges.length > 0 ? [] : hit.about.flatMap((id) => namedAt(draft, id).slice(0, 2));
  const known = new Set(hit.shown.map(({ passage, start }) => `${passage} ${start}`));
  return {
    ...hit,
    shown: [...own.filter(({ passage, start }) => !known.has(`${passage} ${start}`)), ...hit.shown],
  };
};

/** What the rules of drafts find, judged as the findings of stored documents are. */
export async function findInDraft(tx: Transaction, draft: Draft): Promise<DraftHit[]> {
  const ask = asking(tx);
  const statusOf = statusOfIn(tx);
  const told = new Set(draft.statements.map(({ edge }) => edge));
  const all: DraftHit[] = [];
  for (const rule of rules()) {
    const run = draftRules[rule.id];
    if (!run) continue;
    const hits = await run(draft, ask);
    const judge = judges[rule.id];
    const judged = judge ? await judge(hits, ask, statusOf) : hits;
    const byId = new Map(judged.map((hit) => [findingId(rule.id, hit.key), withOwn(draft, hit)]));
    for (const [id, hit] of byId) if (inDraft(draft, hit, told)) all.push({ id, rule, hit });
  }
  return all;
}
