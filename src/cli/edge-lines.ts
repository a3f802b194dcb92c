import type { EdgeAnswer, EvidenceAnswer } from "../model/answers.js";
import { singleBlanks } from "../model/blanks.js";
import { RELATIONS } from "../vocabulary/relations.js";

/** An edge with sentences that prove it, the best first. */
export type Proven = EdgeAnswer & { readonly evidence: readonly EvidenceAnswer[] };

const labels = new Map(RELATIONS.map(({ relation, label }) => [relation, label]));

export const sentenceLines = (evidence: readonly EvidenceAnswer[], indent = "  "): string[] =>
  evidence.map(({ text, sourceName }) => `${indent}«${singleBlanks(text).trim()}» (${sourceName})`);

/** `kon-tum/75-ctr-tu/2018-12-07 IMPLEMENTS vn/29-nq-tw/2018-07-25`, and its sentences below. */
export const edgeLines = ({ from, relation, to, evidence }: Proven): string[] => [
  `${from} ${relation} ${to}`,
  ...sentenceLines(evidence),
];

/** An edge as a sentence: «Chương trình 75-CTr/TU … thực hiện Nghị quyết 29-NQ/TW …». */
export function toldEdge({ from, relation, to }: EdgeAnswer, names: ReadonlyMap<string, string>): string {
  const label = labels.get(relation) ?? relation;
  return `${names.get(from) ?? from} ${label.charAt(0).toLowerCase()}${label.slice(1)} ${names.get(to) ?? to}`;
}
