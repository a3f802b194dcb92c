import type { Baseline } from "./baseline.js";
import type { FactCounts } from "./facts/counts.js";
import type { Occurrence } from "./own.js";
import { SCARCE } from "./scarce.js";
import { markdownTable, measureTable, peerTable, relationTable } from "./tables.js";

const table = (rows: readonly (readonly string[])[], columns: readonly number[]): string =>
  markdownTable(rows.map((row) => columns.map((c) => row[c] ?? "")));

/** `docs/evaluation.md`, written from the figures just accepted; `counts`: relations in the own readings. */
export function evaluationPage(
  now: Baseline,
  counts: ReadonlyMap<string, Occurrence>,
  passages: number,
  read: FactCounts,
): string {
  const { gold, own, facts, peer, corpus } = now;
  const relations = [...new Set([...counts.keys(), ...SCARCE.keys()])].sort();
  const occurrences = [
    ["relation", "in our own readings", "both ends with a symbol", "note"],
    ...relations.map((r) => [
      r,
      String(counts.get(r)?.all ?? 0),
      String(counts.get(r)?.bySymbol ?? 0),
      SCARCE.get(r) ?? "",
    ]),
  ];
  return `# How well it reads

Written by \`npm run evaluate -- --accept\`; do not edit. Reader: \`${now.reader}\`.

The real documents these figures come from are no part of the project. The command looks for them in
\`../shared/corpus\` (or the folder that \`VANBAN_CORPUS\` names) and says so when they are absent.

## Excerpts read by hand

Ten excerpts of real documents, read by others than the authors of the reader. CITES, SUBMITS, RESPONDS_TO, REVIEWS
and CONTINUES are not scored; REPEALS and SUPERSEDES count as one, GUIDES and DETAILS too.

${table(measureTable(gold.figures, undefined), [0, 1])}

${table(relationTable(gold.figures, undefined), [0, 1, 3])}

## Our own readings

${passages} passages of further documents, read by eye (\`evaluate/own\`), under the same rules.

${table(measureTable(own.figures, undefined), [0, 1])}

${table(relationTable(own.figures, undefined), [0, 1, 3])}

How often each relation occurs in them:

${markdownTable(occurrences)}

## Organisations, tasks, responsibilities and indicators

${read.passages} passages read by eye (\`evaluate/own-facts\`), each read anew as a text of its own: ${read.organisations} organisations,
${read.tasks} tasks, ${read.responsibilities} responsibilities, ${read.indicators} indicators with ${read.observations} values. The authors of the rules read
them, so these figures flatter. What a careful reader may read differently neither rewards nor punishes.

${table(measureTable(facts.figures, undefined), [0, 1])}

## A public benchmark, ours and its authors' rules side by side

A sample of 133 clauses; its authors' own predictions exist for 121 of them. Spurious actions in 27 hard negatives:
${peer.spurious.length}.

${markdownTable(peerTable(peer.ours, peer.oursWherePeer, peer.peer, peer.byRelation))}

## The whole corpus

${corpus.texts} documents: ${corpus.mentions} mentions, ${corpus.statements} statements. \`evaluate/readings\` holds what was
read at which place, so that the effect of a change is seen before it lands.
`;
}
