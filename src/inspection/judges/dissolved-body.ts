import { dissolutionOf } from "../../vocabulary/bodies.js";
import type { Judge } from "../judge.js";

/** Bodies whose kind had ended by then, with what took over. */
export const dissolvedBody: Judge = (hits) =>
  hits.flatMap((hit) => {
    const ended = dissolutionOf(String(hit.facts.body));
    if (!ended || String(hit.facts.date) < ended.on) return [];
    const facts = { ...hit.facts, ended: ended.on, source: ended.source };
    return [{ ...hit, facts, proposal: ended.successor }];
  });
