import type { Hit } from "../hit.js";
import type { Judge } from "../judge.js";
import { miscounted } from "./counted-list.js";

/**
 * «28/86 xã, đạt 40%»: a part of a whole and its rate, near each other and with no other rate between. Dates, symbols
 * and lists of years hold the same strokes, so the whole must follow the part at once and the rate in the same clause.
 */
const RATE =
  /(?<![\d/.,-])(\d{1,3}(?:\.\d{3})*|\d+)\s*\/\s*(\d{1,3}(?:\.\d{3})*|\d+)(?![\d/.,-]*[\d/-])\s+(?:\p{L}+[\s,]+){0,8}?(?:\(?\s*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|đạt tỷ lệ|đạt tỉ lệ)\s+)\(?(\d+(?:[,.]\d+)?)\s*%/gu;

const whole = (digits: string) => Number(digits.replaceAll(".", ""));

/** Whether the rate is that of the part, rounded or cut at the precision it is printed with. */
function agrees(part: number, all: number, printed: string): boolean {
  const [, decimals = ""] = printed.split(/[,.]/);
  const rate = (part / all) * 100;
  return Math.abs(rate - Number(printed.replace(",", "."))) <= 10 ** -decimals.length * 1.0001;
}

const say = (rate: number) => `${Math.round(rate * 100) / 100}`.replace(".", ",");

function mismatches({ key, facts }: Hit): Hit[] {
  const text = String(facts.text);
  return [...text.matchAll(RATE)].flatMap((match) => {
    const { index } = match;
    const [words, part = "", all = "", printed = ""] = match;
    const [a, b] = [whole(part), whole(all)];
    if (b < 2 || a > b || a < 1 || agrees(a, b, printed)) return [];
    const start = Number(facts.start) + index;
    const told = words.replace(/\s+/g, " ");
    return [
      {
        key: [...key, told],
        about: [],
        edges: [],
        shown: [{ passage: String(facts.passage), start, end: start + words.length }],
        proposal: `${say((a / b) * 100)}%`,
        facts: { words: told, why: `${part}/${all} là ${say((a / b) * 100)}%, không phải ${printed}%` },
      },
    ];
  });
}

/** «5 chỉ tiêu: (1) … (4) …»: a list that names more or fewer than it says. */
function lists({ key, facts }: Hit): Hit[] {
  return miscounted(String(facts.text)).map(({ index, words, said, named }) => {
    const start = Number(facts.start) + index;
    return {
      key: [...key, words],
      about: [],
      edges: [],
      shown: [{ passage: String(facts.passage), start, end: start + words.length }],
      proposal: null,
      facts: { words: words.replace(/\s+/g, " "), why: `nói ${said} mà kể ra ${named}` },
    };
  });
}

export const countMismatch: Judge = (hits) => hits.flatMap((hit) => [...mismatches(hit), ...lists(hit)]);
