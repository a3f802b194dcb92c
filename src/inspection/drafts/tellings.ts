import type { Hit, Shown } from "../hit.js";
import type { Ask } from "../judge.js";
import { type Draft, type DraftDocument, type DraftRule, hit, namedAt, shownAt } from "./draft.js";

type Place = Shown & { readonly text: string };

/** With what type and issuer a document is told, and where. */
interface Telling {
  readonly type: string | null;
  readonly issuer: string | null;
  readonly places: readonly Place[];
}

/** All ways in which documents of the draft are told: its own first, then those of the graph. */
async function tellings(draft: Draft, ask: Ask): Promise<Map<string, Telling[]>> {
  const numbered = [...draft.documents.values()].filter(({ symbol }) => symbol !== null);
  const known = numbered.filter((document) => document.known).map(({ id }) => id);
  const rows = await ask<{ id: string; tellings: Telling[] }>("told-as", { ids: known });
  const stored = new Map(rows.map((row) => [row.id, row.tellings]));
  return new Map(
    numbered.map(({ id }) => {
      const own = draft.mentions
        .filter((mention) => mention.document === id)
        .map((m) => ({ type: m.type, issuer: m.issuer, places: [{ ...shownAt(m), text: m.text }] }));
      return [id, [...own, ...(stored.get(id) ?? [])]];
    }),
  );
}

/** Documents that are told in more than one way, of which one is the draft's. */
const toldApart =
  (of: (telling: Telling) => string | null): DraftRule =>
  async (draft, ask) => {
    const hits: Hit[] = [];
    for (const [id, all] of await tellings(draft, ask)) {
      const { symbol, issuedOn, place } = draft.documents.get(id) as DraftDocument;
      const ways = [...new Set(all.flatMap((one) => of(one) ?? []))];
      if (ways.length < 2) continue;
      const told = ways.map((way) => ({
        told: way,
        places: all
          .filter((one) => of(one) === way)
          .flatMap((one) => one.places.map((p) => ({ ...p })))
          .slice(0, 2),
      }));
      hits.push(hit({ key: [id], about: [id], facts: { symbol, date: issuedOn, place, tellings: told } }));
    }
    return hits;
  };

export const conflictingType = toldApart(({ type }) => type);
export const conflictingIssuer = toldApart(({ issuer }) => issuer);

const SIXTY_DAYS = 60 * 86_400_000;

const near = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= SIXTY_DAYS;

/** Two documents of the draft of one number and type and of nearly one date, which nothing relates. */
export const lookalikeSymbol: DraftRule = async (draft, ask) => {
  const said = new Set(draft.statements.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const numbered = [...draft.documents.values()].filter(
    ({ id, count, symbol, issuedOn }) =>
      count !== null && symbol !== null && issuedOn !== null && namedAt(draft, id).length > 0,
  );
  const pairs = numbered.flatMap((a) =>
    numbered
      .filter(
        (b) =>
          a.id < b.id &&
          a.count === b.count &&
          a.type === b.type &&
          a.symbolKey !== b.symbolKey &&
          near(a.issuedOn ?? "", b.issuedOn ?? "") &&
          !said.has(`${a.id} ${b.id}`),
      )
      .map((b) => [a, b] as const),
  );
  const related = await ask<{ a: string; b: string }>("related", {
    pairs: pairs.map(([a, b]) => [a.id, b.id]),
  });
  const joined = new Set(related.map(({ a, b }) => `${a} ${b}`));
  return pairs
    .filter(([a, b]) => !joined.has(`${a.id} ${b.id}`))
    .map(([a, b]) =>
      hit({
        key: [a.id, b.id],
        about: [a.id, b.id],
        shown: [...namedAt(draft, a.id).slice(0, 1), ...namedAt(draft, b.id).slice(0, 1)],
        facts: { a: a.symbol, aDate: a.issuedOn, b: b.symbol, bDate: b.issuedOn },
      }),
    );
};
