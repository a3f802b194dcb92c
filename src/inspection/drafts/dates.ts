import type { Hit, Shown } from "../hit.js";
import type { Ask } from "../judge.js";
import { called, type Draft, type DraftDocument, type DraftRule, hit, namedAt } from "./draft.js";
import { told } from "./relations.js";

/** Another document of a symbol in its place, as the graph tells of it. */
interface SameSymbol {
  readonly id: string;
  readonly other: string;
  readonly symbol: string | null;
  readonly series: string | null;
  readonly issuedOn: string;
  readonly titleFolded: string | null;
  readonly issuer: string | null;
  readonly own: boolean;
  readonly sources: number;
  readonly shown: readonly Shown[];
}

const sameSymbol = (ask: Ask, documents: readonly DraftDocument[]): Promise<SameSymbol[]> =>
  ask<SameSymbol>("same-symbol", {
    rows: documents.map(({ id, symbolKey, place }) => ({ id, symbolKey, place })),
  });

/** Documents that the draft names with the date that they have. */
export function datedIn(draft: Draft): DraftDocument[] {
  const printed = new Set(
    draft.tellings.flatMap(({ document, issuedOn }) =>
      document !== null && issuedOn !== null ? [`${document} ${issuedOn}`] : [],
    ),
  );
  return [...draft.documents.values()].filter(
    ({ id, issuedOn }) => issuedOn !== null && printed.has(`${id} ${issuedOn}`),
  );
}

const ACTS: ReadonlySet<string> = new Set([
  "IMPLEMENTS",
  "CONTINUES",
  "DETAILS",
  "GUIDES",
  "BASED_ON",
  "CITES",
  "AMENDS",
  "SUPERSEDES",
  "REPEALS",
  "SUSPENDS",
  "EXTENDS",
  "CORRECTS",
  "INSPECTS",
  "APPLIES",
  "RESPONDS_TO",
]);

/** A draft that bears no date yet speaks on its day: what it rests on cannot be of a later one. */
const actsOn = (draft: Draft, { id, issuedOn }: DraftDocument): string | null =>
  issuedOn ?? (draft.subjects.has(id) ? draft.at : null);

/** A relation of which the acting document has the earlier date; both dates are printed in the draft. */
export const timeParadox: DraftRule = async (draft, ask) => {
  const dated = new Set(datedIn(draft).map(({ id }) => id));
  const consolidates = new Set(
    draft.statements.filter((s) => s.relation === "CONSOLIDATES").map((s) => s.from),
  );
  const amended = new Set(
    draft.statements.filter((s) => s.relation === "AMENDS").map((s) => `${s.to} ${s.from}`),
  );
  const parts = new Set(draft.parts);
  const wrong = told(draft, ACTS).filter(({ from, to }) => {
    const day = actsOn(draft, from);
    return (
      day !== null &&
      to.issuedOn !== null &&
      day < to.issuedOn &&
      from.type !== "CONSOLIDATED_TEXT" &&
      !consolidates.has(from.id) &&
      !parts.has(from.id) &&
      !amended.has(`${from.id} ${to.id}`) &&
      (dated.has(from.id) || draft.subjects.has(from.id)) &&
      dated.has(to.id)
    );
  });
  const others = await sameSymbol(
    ask,
    wrong.map(({ to }) => to),
  );
  return wrong.map(({ from, to, relation, edge }) => {
    const day = actsOn(draft, from) ?? "";
    const agrees = (title: string | null) =>
      title !== null &&
      to.titleFolded !== null &&
      (title.startsWith(to.titleFolded) || to.titleFolded.startsWith(title));
    return hit({
      key: [relation, from.id, to.id],
      about: [from.id, to.id],
      edges: [edge],
      facts: {
        a: from.symbol ?? (draft.subjects.has(from.id) ? "Dự thảo" : called(from)),
        aDate: day,
        relation,
        b: called(to),
        bDate: to.issuedOn,
        place: to.place,
        system: to.system,
        series: to.series,
        count: to.count,
        others: others
          .filter((o) => o.id === to.id && o.issuedOn <= day && agrees(o.titleFolded))
          .map((o) => `${o.symbol} ${o.issuedOn}`),
      },
    });
  });
};

/** A document of the draft, and another of its symbol in its series whose date is not the same. */
export const conflictingDate: DraftRule = async (draft, ask) => {
  const numbered = datedIn(draft).filter(({ series }) => series !== null);
  const tolds = await ask<{ id: string; own: boolean; sources: number }>("told-by", {
    ids: numbered.filter(({ known }) => known).map(({ id }) => id),
  });
  const standing = new Map(tolds.map((row) => [row.id, row]));
  const stored = await sameSymbol(ask, numbered);
  const inDraft = numbered.flatMap((d) =>
    numbered
      .filter(
        (x) => x.id > d.id && x.symbolKey === d.symbolKey && x.place === d.place && !x.known && !d.known,
      )
      .map((x) => ({
        id: d.id,
        other: x.id,
        symbol: x.symbol,
        series: x.series,
        issuedOn: x.issuedOn ?? "",
        titleFolded: x.titleFolded,
        issuer: x.issuer,
        own: false,
        sources: 1,
        shown: namedAt(draft, x.id),
      })),
  );
  return [...stored, ...inDraft].flatMap((x): Hit[] => {
    const d = draft.documents.get(x.id);
    if (!d?.issuedOn || x.series !== d.series || x.issuedOn === d.issuedOn) return [];
    const here = standing.get(d.id) ?? { own: draft.subjects.has(d.id), sources: 1 };
    const one = { id: d.id, day: d.issuedOn, title: d.titleFolded, issuer: d.issuer, ...here };
    const two = {
      id: x.other,
      day: x.issuedOn,
      title: x.titleFolded,
      issuer: x.issuer,
      own: x.own,
      sources: x.sources,
    };
    const [a, b] = one.id < two.id ? [one, two] : [two, one];
    return [
      hit({
        key: [a.id, b.id],
        about: [a.id, b.id],
        shown: [...namedAt(draft, d.id).slice(0, 3), ...x.shown],
        facts: {
          symbol: d.symbol,
          place: d.place,
          system: d.system,
          series: d.series,
          aDate: a.day,
          aTitle: a.title,
          aIssuer: a.issuer,
          aOwn: a.own,
          aSources: a.sources,
          bDate: b.day,
          bTitle: b.title,
          bIssuer: b.issuer,
          bOwn: b.own,
          bSources: b.sources,
        },
      }),
    ];
  });
};
