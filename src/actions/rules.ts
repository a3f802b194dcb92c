import { createHash } from "node:crypto";
import { cypherText, namedCypher } from "../graph/cypher.js";
import { DRAFT_ONLY } from "../inspection/drafts/rules.js";
import { judges } from "../inspection/judges/judges.js";
import { isHint, parseRule, type Rule } from "../inspection/rule.js";

let parsed: readonly Rule[] | undefined;

/** Every inspection rule, in the order of their ids; read once. */
export function rules(): readonly Rule[] {
  const stored = () =>
    [...namedCypher()]
      .filter(([, text]) => text.startsWith("// rule: "))
      .map(([name, text]) => parseRule(name, text));
  parsed ??= [...stored(), ...DRAFT_ONLY].sort((a, b) => (a.id < b.id ? -1 : 1));
  return parsed;
}

/** A rule as the API and the command line tell of it. */
export const ruleAnswers = () =>
  rules().map((one) => ({
    id: one.id,
    severity: one.severity,
    title: one.vi,
    titleEn: one.en,
    why: one.why,
    advice: one.what,
    ...one.precision,
    hint: isHint(one),
  }));

/** Another one than before when a rule was changed, so that all must be inspected anew. */
export function rulesFingerprint(version: string): string {
  const hash = createHash("sha256").update(version);
  for (const { id } of rules().filter((rule) => !rule.draftOnly))
    hash.update(cypherText(id).replace(/^\/\/.*$/gm, ""));
  return hash.update(Object.keys(judges).sort().join()).digest("hex");
}
