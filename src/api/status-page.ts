import { STATUS_RULES, type StatusRule } from "../vocabulary/status.js";

const HEAD = `# How a document stands on a day

\`Document.status(asOf:)\`, \`vanban resolve\`, \`lineage\` and all that shows a status compute it by this table; it is never
stored. Written by \`npm run generate\` from \`src/vocabulary/status.ts\`; \`tests/integration/status-world.ts\` has a case of
every row and near ones beside it. Why it is so: [decisions/status.md](decisions/status.md).

The first row whose every condition holds decides. Days are half-open: on the day from which an act takes effect, it has
taken effect; «đến hết ngày …» (\`expiresOn\`) is the last day in force.

| input | what it is |
| --- | --- |
| \`issued\` | NO: issued after the day |
| \`ended\` | the first of what ended it by the day: a counted SUPERSEDES or REPEALS of the whole, or its own last day |
| \`doubt\` | what may have ended it and cannot be told |
| \`whole\` | the status of the decision it is attached to (PART_OF, else PROMULGATES) |
| \`effective\` | whether its own date of effect has come; where it tells none, that of the decision it is attached to, else the date of issue |
| \`suspended\` | a counted SUSPENDS of the whole, until the suspending document is repealed or its own period is over |
| \`parent\` | whether what it DETAILS or GUIDES has lapsed |
| \`known\` | READ: its own text or a register; VOUCHED: acts of other documents presuppose it; CITED: neither |

An act **counts** when the acting document says it of itself, a register tells it, or a person confirmed it, and no person
rejected it. It takes effect on the day that the statement names, else on the acting document's own, else on that
document's date of issue; it is void where the acting document had itself ended by then. What is said by others alone is
told in the reason and changes nothing. Amendments, and ends of a part, are listed in \`partial\`; the document stays.
`;

const cell = (text: string): string => text.replaceAll("|", "\\|");

function conditions({ when }: StatusRule): string {
  const asked = Object.entries(when).map(([input, values]) => `${input} = ${values.join(" or ")}`);
  return asked.length > 0 ? asked.map((one) => `\`${one}\``).join(", ") : "all else";
}

const row = (rule: StatusRule, i: number): string =>
  `| ${i + 1} | \`${rule.name}\` | ${conditions(rule)} | ${rule.status === "WHOLE" ? "that of the whole" : rule.status} | ${cell(rule.reason)} | ${cell(rule.why)} |`;

/** The text of `docs/status.md`: the decision table as it is used. */
export const printStatusPage = (): string =>
  [
    HEAD,
    "| | row | when | status | reason as told | why |",
    "| --- | --- | --- | --- | --- | --- |",
    ...STATUS_RULES.map(row),
    "",
  ].join("\n");
