import type { SuggestQuery } from "../../generated/explorer.js";

type Hit = SuggestQuery["search"]["items"][number];

/** What was found while typing, and the page that it leads to. */
export interface Suggestion {
  readonly key: string;
  readonly to: "/van-ban/$" | "/co-quan/$" | "/chi-tieu/$";
  readonly id: string;
  readonly text: string;
  readonly hit: Hit;
}

function suggestionOf(hit: Hit): Omit<Suggestion, "key" | "hit"> | null {
  const { document, organisation, indicator } = hit;
  if (document) {
    const { id, symbol, title } = document;
    return { to: "/van-ban/$", id, text: symbol ?? title ?? id };
  }
  if (organisation) return { to: "/co-quan/$", id: organisation.id, text: organisation.name };
  return indicator ? { to: "/chi-tieu/$", id: indicator.id, text: indicator.name } : null;
}

/** Documents, bodies and measures of the answer, each once; passages have no page of their own to go to. */
export function suggestionsOf({ search }: SuggestQuery): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const hit of search.items) {
    const suggestion = suggestionOf(hit);
    if (!suggestion) continue;
    const key = `${suggestion.to} ${suggestion.id}`;
    if (!found.has(key)) found.set(key, { ...suggestion, key, hit });
  }
  return [...found.values()];
}
