import type { StatusRule } from "../../vocabulary/status.js";
import { hearsay, partialActs, SAID, voidActs } from "./acted.js";
import type { Acts } from "./acts.js";
import type { Act } from "./facts.js";
import { sayDay, sayDocument } from "./words.js";

/** Documents named in one sentence; the others are counted. */
const NAMED = 3;

function listed(acts: readonly Act[]): string {
  const names = acts.slice(0, NAMED).map(({ actor }) => sayDocument(actor));
  return `${names.join("; ")}${acts.length > NAMED ? `, và ${acts.length - NAMED} văn bản khác` : ""}`;
}

/** What does not decide and must be told all the same: no date of effect, parts, void acts, hearsay. */
function notes(acts: Acts, id: string, day: string, rule: StatusRule): string[] {
  const told: string[] = [];
  if (rule.name === "in-force" && !acts.of(id)?.document.effectiveFrom)
    told.push("Chưa đọc được ngày có hiệu lực riêng, tính từ ngày ban hành.");
  const parts = partialActs(acts, id, day);
  if (parts.length > 0) told.push(`Được sửa đổi, bổ sung hoặc hết hiệu lực một phần bởi ${listed(parts)}.`);
  for (const { actor } of voidActs(acts, id, day))
    told.push(`${sayDocument(actor)} không tác động đến văn bản này vì đã hết hiệu lực trước đó.`);
  const remarks = hearsay(acts, id, day)
    .slice(0, NAMED)
    .map(({ actor, relation }) => `${sayDocument(actor)} ${SAID[relation]}`);
  if (remarks.length > 0) told.push(`Nguồn khác có nói, chưa được xác nhận: ${remarks.join("; ")}.`);
  return told;
}

/** The reason of a status in Vietnamese: the sentence of the row that decides, and what must be told besides. */
export function reasonOf(
  acts: Acts,
  id: string,
  day: string,
  rule: StatusRule,
  words: Readonly<Record<string, string>>,
): string {
  const sentence = rule.reason.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
  return [`${sentence}.`, ...notes(acts, id, day, rule)].join(" ");
}

/** Another document and how it stands, as part of a sentence: «Luật …: bị … bãi bỏ từ ngày …». */
export function sayOther(acts: Acts, id: string, reason: string): string {
  const document = acts.of(id)?.document;
  const first = reason.replace(/\.(?:\s.*)?$/s, "");
  return `${document ? sayDocument(document) : id}: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}

/** The words that a row's sentence may ask for. */
export const reasonWords = (day: string, since: string | null, by: Act | null) => ({
  day: sayDay(day),
  since: sayDay(since ?? day),
  by: by ? sayDocument(by.actor) : "",
});
