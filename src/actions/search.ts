import { HitKind } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { FacetAnswer, SearchAnswer, SearchHitAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { documentAnswer } from "./document.js";
import { excerpt } from "./excerpt.js";
import { MAXIMA, within } from "./limits.js";
import { type SearchTerms, searchTerms } from "./search-terms.js";

/** `after` is the `next` of the page before. */
export interface SearchQuestion {
  readonly text: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface HitRow {
  kind: HitKind;
  id: string;
  score: number;
  found: Row;
  source: { sha256: string; name: string } | null;
}

interface Last {
  readonly score: number;
  readonly id: string;
}

const cursorOf = ({ score, id }: Last): string =>
  Buffer.from(JSON.stringify([score, id])).toString("base64url");

function lastHit(cursor: string): Last {
  try {
    const [score, id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (typeof score === "number" && typeof id === "string") return { score, id };
  } catch {
    // Told below, as for any other text that is no cursor.
  }
  throw new VanbanError(
    "BAD_INPUT",
    `after is “${cursor.slice(0, 40)}”, expected the \`next\` of an earlier page.`,
  );
}

function hitAnswer({ kind, score, found, source }: HitRow, { words }: SearchTerms): SearchHitAnswer {
  if (kind === HitKind.DOCUMENT) {
    const document = documentAnswer(found);
    return {
      kind,
      score,
      matched: document.title ?? document.symbol ?? document.id,
      document,
      evidence: null,
    };
  }
  const shown = excerpt(found.text as string, words);
  const start = (found.start as number) + shown.start;
  const evidence = {
    statement: null,
    source: source?.sha256 ?? null,
    sourceName: source?.name ?? "",
    start,
    end: start + shown.text.length,
    text: shown.text,
    trigger: null,
    section: (found.heading as string | null) ?? null,
    redacted: false,
  };
  return { kind, score, matched: shown.matched, document: null, evidence };
}

function checked(text: string): void {
  if (text.trim() === "") throw new VanbanError("BAD_INPUT", "text is empty; give a symbol or some words.");
  if (text.length > MAXIMA.searchLength)
    throw new VanbanError(
      "BAD_INPUT",
      `text has ${text.length} characters, ${MAXIMA.searchLength} is the most.`,
    );
}

/** What the Cypher asks; a null query becomes no row to unwind. */
const parameters = ({ keys, prefixes, titles, passages }: SearchTerms) => ({
  keys,
  prefixes,
  titles: titles ? [titles] : [],
  passages: passages ? [passages] : [],
});

/**
 * Documents and passages for what a person typed: symbols in any spelling, words with or without marks. Restricted
 * passages are in no index and so are never found.
 * @throws VanbanError BAD_INPUT for an empty or overlong text, a cursor that is none, a number out of its limits
 */
export async function search(graph: Graph, { text, first, after }: SearchQuestion): Promise<SearchAnswer> {
  checked(text);
  const most = within("first", first ?? 20, MAXIMA.searchFirst);
  const terms = searchTerms(text);
  const page = { after: after ? lastHit(after) : null, first: most + 1 };
  const rows = await graph.read<HitRow>("search", { ...parameters(terms), ...page });
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return { text, items: shown.map((row) => hitAnswer(row, terms)), next: last ? cursorOf(last) : null };
}

/** The documents that a search finds, all pages of it, counted by `type`, `year` and `issuer`. */
export async function searchFacets(graph: Graph, text: string): Promise<FacetAnswer[]> {
  const { passages: _, ...asked } = parameters(searchTerms(text));
  return await graph.read<FacetAnswer>("search-facets", asked);
}
