import { VERDICT_RULES, type VerdictRule } from "../vocabulary/verdicts.js";

const HEAD = `# Whether a target was reached

\`Indicator.series(asOf:)\` and \`vanban indicators\` weigh each target against the result told last of the same period, by
this table; it is never stored. Written by \`npm run generate\` from \`src/vocabulary/verdicts.ts\`, whose cases of every row
are tests. The text's own judgement («đạt», «vượt») stands beside the verdict and never decides it: the two may differ.

The first row that holds decides. \`asOf\` is today in Vietnam where none is given; results told by documents issued after
it do not count.

| | row | when | verdict | reason as told | why |
| --- | --- | --- | --- | --- | --- |`;

const row = ({ name, when, verdict, reason, why }: VerdictRule, i: number): string =>
  `| ${i + 1} | \`${name}\` | ${when} | ${verdict} | ${reason} | ${why} |`;

/** The text of `docs/verdicts.md`: the table of verdicts as it is used. */
export const printVerdictPage = (): string => `${[HEAD, ...VERDICT_RULES.map(row)].join("\n")}\n`;
