import { bodyByName, bodySuccessors, dissolutionOf } from "../../vocabulary/bodies.js";
import type { Judge } from "../judge.js";

/** When a body ended (ISO, the first day without it), by which law, and what took over. */
interface Ended {
  readonly on: string;
  readonly source: string;
  readonly successor: string | null;
}

/** A central body that had ended by a day and whose succession is known, with all that took over from it. */
function centralBody(name: string, day: string): Ended | null {
  const body = bodyByName(name, day);
  if (!body?.to || day < body.to) return null;
  const heirs = bodySuccessors(body.id);
  const [first] = heirs.filter(({ function: part }) => part === null).concat(heirs);
  if (!first) return null;
  const said = heirs.map((heir) => (heir.function ? `${heir.body.name} (${heir.function})` : heir.body.name));
  return { on: body.to, source: first.source, successor: [...new Set(said)].join("; ") };
}

/** Bodies whose kind had ended by then, and central bodies that had, with what took over. */
export const dissolvedBody: Judge = (hits) =>
  hits.flatMap((hit) => {
    const [name, day] = [String(hit.facts.body), String(hit.facts.date)];
    const ended = dissolutionOf(name) ?? centralBody(name, day);
    if (!ended || day < ended.on) return [];
    const facts = { ...hit.facts, ended: ended.on, source: ended.source };
    return [{ ...hit, facts, proposal: ended.successor }];
  });
