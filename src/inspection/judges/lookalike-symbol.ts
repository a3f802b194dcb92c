import { foldSymbol } from "../../model/fold.js";
import type { Judge } from "../judge.js";

/** The letters of a symbol after its number; digits among them must be equal. */
const letters = (symbol: string) => foldSymbol(symbol).replace(/^[\d.]+/, "");
const digits = (text: string) => text.replace(/\D+/g, " ");

/** Whether one letter was put for another, left out or put in. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Symbols whose letters are one apart, and never a digit. */
export const lookalikeSymbol: Judge = (hits) =>
  hits.filter(({ facts }) => {
    const [a, b] = [letters(String(facts.a)), letters(String(facts.b))];
    return digits(a) === digits(b) && oneLetterApart(a, b);
  });
