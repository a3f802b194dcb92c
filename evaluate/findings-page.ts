import { JUDGED_ENOUGH, RIGHT_ENOUGH, type Rule } from "../src/inspection/rule.js";
import { markdownTable } from "./tables.js";

/** How a rule fared: hits over the corpus, those a person judged, own cases, and of both how many were right. */
export interface Measured {
  readonly rule: Rule;
  readonly hits: number;
  readonly corpus: number;
  /** Hits in own cases, and marked words of them that were not told. */
  readonly own: number;
  readonly missed: number;
  readonly right: number;
  readonly judged: number;
}

const share = ({ right, judged }: Measured) => (judged === 0 ? "–" : (right / judged).toFixed(2));
const hint = ({ right, judged }: Measured) => judged < JUDGED_ENOUGH || right / judged < RIGHT_ENOUGH;

/** `docs/findings.md`: every rule with what was measured of it. */
export function findingsPage(measured: readonly Measured[]): string {
  const rows = measured.map((m) => [
    `\`${m.rule.id}\``,
    m.rule.severity,
    `${m.rule.vi} · ${m.rule.en}`,
    String(m.hits),
    String(m.corpus),
    String(m.own),
    String(m.missed),
    share(m),
    hint(m) ? "hint" : "",
  ]);
  return `# What the rules find, and how often they are right

Written by \`npm run evaluate -- --findings --accept\`; do not edit. Every rule is run over the whole corpus, and a person
has judged every hit (\`evaluate/findings\`: hash, offsets, right or wrong; no words of the texts). Own cases stand in
\`tests/inspection/worlds\` and \`evaluate/own-cases\`, with near misses beside them; what is wrong in each was marked before
the rule ran, and \`missed\` counts the marks that it did not tell. With fewer than ${JUDGED_ENOUGH} judged hits, or fewer than
${RIGHT_ENOUGH} of them right, what a rule finds is a hint («gợi ý»).

${markdownTable([["rule", "severity", "finds", "hits over the corpus", "judged", "own cases", "missed", "right", ""], ...rows])}
`;
}
