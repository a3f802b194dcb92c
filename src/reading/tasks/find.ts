import type { Found } from "../found.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { findBlocks } from "./blocks.js";
import { Collected } from "./collect.js";
import { flatRows } from "./flat.js";
import { groupedRows } from "./grouped.js";
import { issuings } from "./issuing.js";
import { labelledRows } from "./labelled.js";
import { allBodies, canAnswer } from "./lists.js";
import { orders } from "./orders.js";
import { Outline } from "./outline.js";
import { enforcements } from "./phrases.js";
import { pipedRows } from "./piped.js";
import { citationsAt, insideOf, meets } from "./ranges.js";
import type { Range } from "./rows.js";
import type { FoundWork } from "./task.js";

/** Lines broken to fit a page are one sentence: the words of a paragraph on one line, at the same offsets. */
const unbroken = (view: View): View => ({
  ...view,
  lower: view.lower.replace(/(?<!\n *)\n(?! *\n)/g, " "),
});

/** The tasks of a text and who answers for what: tables first, then the outline, then orders in running text. */
export function findWork(
  view: View,
  mentions: readonly Found[],
  named: readonly BodyMention[],
  classes: readonly BodyMention[],
  persons: readonly Range[] = [],
): FoundWork {
  const bodies = allBodies(named, classes);
  const blocks = findBlocks(view);
  const lines = unbroken(view);
  const work = new Collected(lines, bodies, citationsAt(mentions));

  const tables = [...flatRows(view, bodies), ...pipedRows(view)];
  for (const row of tables) work.addRow(row);
  const inTable = insideOf([...tables].sort((a, b) => a.start - b.start));
  const labelled = new Set<number>();
  const grouped = groupedRows(view, blocks);
  const alone = labelledRows(view, blocks).filter(
    (r) => !grouped.some((g) => r.first < g.past && g.first < r.past),
  );
  for (const row of [...grouped, ...alone]) {
    work.addRow(row);
    for (let i = row.first; i < row.past; i += 1) labelled.add(i);
  }

  const outline = new Outline(lines, bodies, work);
  for (const [i, block] of blocks.entries())
    outline.read(block, blocks[i + 1], labelled.has(i) || inTable(block.start));

  for (const { start, end, roles } of orders(lines, bodies, blocks, work.duties)) {
    const task = work.addTask({ start, from: start, end });
    for (const { body, role } of roles) work.duties.push({ body, role, object: { task }, start, end });
  }
  work.duties.push(...enforcements(view, bodies), ...issuings(view, bodies, mentions));
  // A cell or a heading may name a person where a body should stand: nobody answers there.
  const person = meets(persons);
  const duties = work.duties.filter(
    ({ body }) => canAnswer(body) && !(body.kind === "CLASS" && person(body)),
  );
  return { tasks: work.tasks, duties };
}
