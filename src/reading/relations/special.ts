import type { Link } from "./link.js";
import { mentionAt, type Sentence } from "./sentence.js";

/** The law named within the name of an amending law is amended by it. */
export function innerNames(sentence: Sentence): Link[] {
  const links: Link[] = [];
  let holder: number | undefined;
  for (const index of sentence.inside) {
    const named = mentionAt(sentence, index);
    if (!named.inner) holder = index;
    if (!named.inner || holder === undefined || mentionAt(sentence, holder).end < named.end) continue;
    const trigger = { start: mentionAt(sentence, holder).start, end: named.start };
    links.push({
      from: holder,
      relation: "AMENDS",
      to: index,
      trigger,
      unit: sentence.unit,
      scope: "PARTIAL",
      certainty: "EXPLICIT",
    });
  }
  return links;
}

const PROPOSAL = /^[\s*_-]*(?:theo|xét|trên\s+cơ\s+sở)\s+(?:đề\s+nghị|tờ\s+trình|ý\s+kiến)/;

/** «Theo đề nghị của … tại Tờ trình số …»: the submission is what brought this document about. */
export function submissions(sentence: Sentence): Link[] {
  if (!sentence.context.acts || sentence.context.zone === "body" || !PROPOSAL.test(sentence.lower)) return [];
  return sentence.outer
    .filter((i) => mentionAt(sentence, i).type === "SUBMISSION")
    .map((from) => ({
      from,
      relation: "SUBMITS",
      to: "self",
      trigger: null,
      unit: sentence.unit,
      scope: "WHOLE",
      certainty: "EXPLICIT",
    }));
}

/**
 * A consolidated text is of the document it opens with and of those that amended it; its «Căn cứ» lines are that
 * document's, not its own. Before the preamble every citation that opens its unit is consolidated.
 */
export function consolidations(sentence: Sentence): Link[] {
  const { outer, header, unit, view } = sentence;
  const first = outer[0];
  if (!header.consolidates || first === undefined || sentence.context.zone === "articles") return [];
  if (!mentionAt(sentence, first).symbol && sentence.context.zone === "body") return [];
  const words = view.lower.slice(unit.start, mentionAt(sentence, first).start);
  const lead = words.slice(words.lastIndexOf("\n") + 1);
  if (!/^[\s(\d.)a-zđ[\]*+-]{0,8}$/.test(lead)) return [];
  return [
    {
      from: "self",
      relation: "CONSOLIDATES",
      to: first,
      trigger: null,
      unit,
      scope: "WHOLE",
      certainty: "EXPLICIT",
    },
  ];
}
