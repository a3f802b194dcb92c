import { nameIn } from "./acts.js";
import { called, type DraftRule, dayOf, hit } from "./draft.js";
import { bySelf, told } from "./relations.js";

const ENDS: ReadonlySet<string> = new Set(["SUPERSEDES", "REPEALS"]);

/** A province's document said to replace or repeal the centre's as a whole. */
export const subordinateReplacesSuperior: DraftRule = async (draft, ask) => {
  const wrong = told(draft, ENDS).filter(
    ({ from, to, said }) =>
      said.some(({ scope }) => scope === "WHOLE") &&
      to.place === "vn" &&
      to.symbol !== null &&
      from.place !== "vn" &&
      !from.place.startsWith("o-"),
  );
  const rows = wrong.map(({ from: { id, count, type, issuedOn } }) => ({ id, count, type, issuedOn }));
  const alike = await ask<{ id: string; symbol: string | null }>("central-lookalikes", { rows });
  const symbols = new Map(alike.map((row) => [row.id, row.symbol]));
  return wrong.map(({ from, to, relation, edge }) =>
    hit({
      key: [relation, from.id, to.id],
      about: [from.id, to.id],
      edges: [edge],
      proposal: symbols.get(from.id) ?? null,
      facts: { a: nameIn(draft, from), aPlace: from.place, b: called(to), relation },
    }),
  );
};

const CARRIES_OUT: ReadonlySet<string> = new Set(["IMPLEMENTS", "BASED_ON"]);
const CENTRAL: ReadonlySet<string> = new Set(["RESOLUTION", "DIRECTIVE", "CONCLUSION"]);

/** A lower Party body's draft that carries out a central document and does not name the province's. */
export const levelSkip: DraftRule = async (draft, ask) => {
  const all = told(draft, CARRIES_OUT);
  const skipping = all.filter(
    (one) =>
      bySelf(one) &&
      one.from.place.includes(".") &&
      one.from.system === "PARTY" &&
      one.to.place === "vn" &&
      one.to.system === "PARTY" &&
      CENTRAL.has(one.to.type) &&
      (one.relation === "IMPLEMENTS" ||
        !all.some((x) => x.relation === "IMPLEMENTS" && x.from.id === one.from.id && x.to.id === one.to.id)),
  );
  const named = [...new Set(draft.statements.map(({ to }) => to))];
  const rows = skipping.map(({ from, to, edge }) => ({
    edge,
    to: to.id,
    province: from.place.split(".")[0],
    day: dayOf(draft, from),
    named,
    restsOn: all.filter((x) => x.from.id === from.id).map((x) => x.to.id),
  }));
  const found = await ask<{ edge: string; id: string; symbol: string | null; by: string }>(
    "level-implementers",
    { rows },
  );
  const newest = new Map(found.map((row) => [row.edge, row]));
  return skipping.flatMap(({ from, to, edge }) => {
    const p = newest.get(edge);
    if (!p) return [];
    return [
      hit({
        key: [from.id, to.id],
        about: [from.id, to.id, p.id],
        edges: [edge, p.by],
        proposal: p.symbol,
        facts: { c: nameIn(draft, from), b: called(to), p: p.symbol ?? p.id },
      }),
    ];
  });
};
