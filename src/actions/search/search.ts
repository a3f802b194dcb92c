import { HitKind } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { SearchAnswer, SearchHitAnswer } from "../../model/answers.js";
import { VanbanError } from "../../model/errors.js";
import { documentAnswer } from "../document.js";
import { MAXIMA, within } from "../limits.js";
import { parameters, termsOf } from "./ask.js";
import { excerpt } from "./excerpt.js";
import type { SearchTerms } from "./terms.js";

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

const NOTHING = { document: null, organisation: null, indicator: null, evidence: null } as const;

function hitAnswer({ kind, score, found, source }: HitRow, { words }: SearchTerms): SearchHitAnswer {
  if (kind === HitKind.DOCUMENT) {
    const document = documentAnswer(found);
    const matched = document.title ?? document.symbol ?? document.id;
    return { ...NOTHING, kind, score, matched, document };
  }
  if (kind === HitKind.ORGANISATION || kind === HitKind.INDICATOR) {
    const named = {
      id: found.id as string,
      name: (found.name as string | undefined) ?? (found.id as string),
    };
    const of = kind === HitKind.ORGANISATION ? { organisation: named } : { indicator: named };
    return { ...NOTHING, ...of, kind, score, matched: named.name };
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
  return { ...NOTHING, kind, score, matched: shown.matched, evidence };
}

function checked(text: string): void {
  if (text.trim() === "") throw new VanbanError("BAD_INPUT", "text is empty; give a symbol or some words.");
  if (text.length > MAXIMA.searchLength)
    throw new VanbanError(
      "BAD_INPUT",
      `text has ${text.length} characters, ${MAXIMA.searchLength} is the most.`,
    );
}

/**
 * Documents, bodies, measures and passages for what a person typed: symbols in any spelling, words with or without
 * marks, the last of them perhaps only begun, dates, types, places; a slip of one letter where nothing else is found.
 * Restricted passages are in no index and so are never found.
 * @throws VanbanError BAD_INPUT for an empty or overlong text, a cursor that is none, a number out of its limits
 */
export async function search(graph: Graph, { text, first, after }: SearchQuestion): Promise<SearchAnswer> {
  checked(text);
  const most = within("first", first ?? 20, MAXIMA.searchFirst);
  const page = { after: after ? lastHit(after) : null, first: most + 1 };
  return graph.reading(async (tx) => {
    const terms = await termsOf(tx, text);
    const rows = await tx.run<HitRow>("search", { ...parameters(terms), ...page });
    const shown = rows.slice(0, most);
    const last = rows.length > most ? shown.at(-1) : undefined;
    return { text, items: shown.map((row) => hitAnswer(row, terms)), next: last ? cursorOf(last) : null };
  });
}
