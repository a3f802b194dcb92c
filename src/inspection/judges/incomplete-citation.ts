import type { Judge } from "../judge.js";

/** A date or a year further on in the same item, told for several laws at once. */
const DATED_LATER = /^[^;.)]*?(?:ngày\s*\d|tháng\s*\d|năm\s*\d{4})/u;

/** Resolutions of congresses bear no number: the congress tells which one is meant. */
const CONGRESS = /đại hội[\s\S]*?(?:lần thứ|nhiệm kỳ|khóa) *[\divxlc]/iu;

export const incompleteCitation: Judge = (hits) =>
  hits.filter(({ facts }) => {
    const { text, at } = facts.after as unknown as { text: string; at: number };
    const name = String(facts.name).normalize("NFC");
    return !CONGRESS.test(name) && !DATED_LATER.test(text.slice(at));
  });
