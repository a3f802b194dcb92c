import { createHash } from "node:crypto";

/** A fact of a finding, for its sentence and for what judges it; dates are ISO. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** Words that show it: a span (UTF-16 offsets into the source's text) in a passage. */
export interface Shown {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** What a rule's Cypher found, before it is judged. `key` tells it from every other of the rule, in any reading. */
export interface Hit {
  readonly key: readonly string[];
  /** Ids of the documents in it, those that act first. */
  readonly about: readonly string[];
  /** Ids of the edges whose sentences prove it. */
  readonly edges: readonly string[];
  readonly shown: readonly Shown[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly proposal: string | null;
}

/** The id of a finding: stable as long as the documents and words it speaks of are the same. */
export function findingId(rule: string, key: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify([rule, ...key]));
  return `${rule}-${hash.digest("hex").slice(0, 12)}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2019-09-28` as it is written in Vietnamese: `28/9/2019`. */
export function sayDate(iso: string): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  return year ? `${Number(day)}/${Number(month)}/${year}` : iso;
}

/** The sentence of a rule with the facts of one hit in it. */
export function sentence(template: string, facts: Hit["facts"]): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? "?" : sayDate(String(fact));
  });
}
