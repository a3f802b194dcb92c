import { comparableName } from "./comparable.js";

/** The benchmark's labels in our names. */
export const RELATION_OF_LABEL: Readonly<Record<string, string>> = {
  can_cu: "BASED_ON",
  dan_chieu: "CITES",
  sua_doi: "AMENDS",
  bo_sung: "AMENDS",
  sua_doi_bo_sung: "AMENDS",
  thay_the: "SUPERSEDES",
  bai_bo: "REPEALS",
  huy_bo: "REPEALS",
  quy_dinh_chi_tiet: "DETAILS",
  huong_dan: "GUIDES",
  hop_nhat: "CONSOLIDATES",
  dinh_chinh: "CORRECTS",
  dinh_chi: "SUSPENDS",
  ngung_hieu_luc: "SUSPENDS",
  keo_dai_hieu_luc: "EXTENDS",
};

const ALIKE = [new Set(["REPEALS", "SUPERSEDES"]), new Set(["DETAILS", "GUIDES"])];
const CHANGES = new Set(["REPEALS", "SUPERSEDES", "AMENDS"]);

// A word begins where no letter or digit stands before: `\b` of a regular expression knows only English letters.
const PART = /(?<![\p{L}\p{N}_])(?:điểm|khoản|điều|chương|mục|phụ lục)\s+\S+/iu;
const SYMBOL =
  /\d+[\p{L}\p{N}_.]*(?:\/\d{4})?\/[\p{L}\p{N}_-]*[A-ZĐ][\p{L}\p{N}_-]*|\d+\/\d{4}\/[\p{L}\p{N}_-]+/u;

/** What a relation points at: a symbol, or a name where there is none. Empty `value`: nothing. */
export interface Target {
  readonly kind: "symbol" | "name";
  readonly value: string;
}

/** One relation of a clause at document level; `part`: only a provision of the target is meant. */
export interface Pair {
  readonly relation: string;
  readonly target: Target;
  readonly part: boolean;
}

export const peerSymbol = (symbol: string): string =>
  comparableName(symbol).replaceAll(" ", "-").replace(/^0+/, "");

export const isPart = (reference: string): boolean => PART.test(reference);

/** The document that a printed reference («khoản 2 Điều 5 của Luật Đất đai») names. */
export function targetOf(reference: string): Target {
  const symbol = SYMBOL.exec(reference)?.[0];
  if (symbol) return { kind: "symbol", value: peerSymbol(symbol) };
  const name = reference.replace(new RegExp(PART, "giu"), "").replace(/^[\s,;và]*(của|tại)?\s*/u, "");
  return { kind: "name", value: comparableName(name) };
}

export function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === "symbol" && b.kind === "symbol") return a.value === b.value;
  return a.value !== "" && b.value !== "" && (a.value.includes(b.value) || b.value.includes(a.value));
}

/** REPEALS and SUPERSEDES count as one, DETAILS and GUIDES too; changes of a provision all count as one. */
export const samePair = (gold: Pair, pair: Pair): boolean =>
  (gold.relation === pair.relation ||
    ALIKE.some((set) => set.has(gold.relation) && set.has(pair.relation)) ||
    ((gold.part || pair.part) && CHANGES.has(gold.relation) && CHANGES.has(pair.relation))) &&
  sameTarget(gold.target, pair.target);

/** Without repetitions: one pair per relation and target. */
export function distinctPairs(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const p of pairs) {
    const known = kept.some((k) => k.relation === p.relation && sameTarget(k.target, p.target));
    if (!known) kept.push(p);
  }
  return kept;
}
