import { fold, slug } from "../../model/fold.js";
import { AGENCIES } from "./agencies.js";
import { type Body, existedOn } from "./body.js";
import { FRONT_BODIES } from "./front.js";
import { MINISTRIES } from "./ministries.js";
import { PARTY_BODIES } from "./party.js";
import { STATE_BODIES } from "./state.js";

/** Every central body, those that ended included. */
export const bodies: readonly Body[] = [
  ...PARTY_BODIES,
  ...STATE_BODIES,
  ...MINISTRIES,
  ...AGENCIES,
  ...FRONT_BODIES,
];

const byId = new Map(bodies.map((body) => [body.id, body]));

export const bodyById = (id: string): Body | undefined => byId.get(id);

/** Codes are compared as printed but for case, Ð for Đ, and the term or legislature glued on (`UBTVQH15`, `TW1`). */
export const codeKey = (code: string): string =>
  code.normalize("NFC").replace(/Ð/g, "Đ").toUpperCase().replace(/\s+/g, "").replace(/\d+$/, "");

function group(keys: (body: Body) => Iterable<string>): Map<string, Body[]> {
  const found = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const key of new Set(keys(body))) found.set(key, [...(found.get(key) ?? []), body]);
  }
  return found;
}
const byCode = group((body) => body.codes.map(codeKey));
/** «Bộ Nội vụ (1975–1998)» answers to «Bộ Nội vụ» too. */
const bare = (name: string): string => name.replace(/ \(\d.*\)$/, "");
const byName = group((body) => [body.name, bare(body.name), ...body.aliases].map(slug));

/** The bearer on that day; without a day, the one that stands, else the last. */
function pick(bearers: readonly Body[], onDate: string | undefined): Body | undefined {
  if (onDate !== undefined) {
    const then = bearers.find((body) => existedOn(body, onDate));
    if (then) return then;
  }
  return (
    bearers.find((body) => body.to === undefined) ??
    [...bearers].sort((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1))[0]
  );
}

/** All bodies a code may name: three for `TW`, two for `CP`. */
export const bodiesByCode = (code: string): readonly Body[] => byCode.get(codeKey(code)) ?? [];

/**
 * The body of a code of a symbol, on a day (ISO) where the code went from one to another. A body that had ended by
 * then still answers, since its code stays in symbols; one that did not yet exist does not. Undefined when there is
 * none, or when several bear it at once: `TW` is the Central Committee, the Politburo or the Secretariat.
 */
export function bodyByCode(code: string, onDate?: string): Body | undefined {
  const bearers = bodiesByCode(code).filter((b) => !onDate || !b.from || b.from <= onDate);
  const standing = bearers.filter((b) => (onDate ? existedOn(b, onDate) : b.to === undefined));
  return standing.length > 1 ? undefined : pick(bearers, onDate);
}

const TAIL = /-(?:khoa-(?:[ivxlc]+|\d+)|nhiem-ky-\d+|lan-thu-[a-z0-9]+)(?:-.*)?$/;
const OFFICE = /^(?:bo-truong|thu-truong|thong-doc|chanh-an|vien-truong|tong-thanh-tra|chu-nhiem)-/;

/**
 * The body of a name as written: with or without marks, with its term («khóa XII»), as the office at its head («Bộ
 * trưởng Bộ Y tế»). Of namesakes the one of the day (ISO).
 */
export function bodyByName(name: string, onDate?: string): Body | undefined {
  const key = slug(name).replace(TAIL, "");
  return pick(byName.get(key) ?? byName.get(key.replace(OFFICE, "")) ?? [], onDate);
}

/** What took over from a body: whole or by function, each with its source. */
export function bodySuccessors(
  id: string,
): { body: Body; function: string | null; on: string; source: string }[] {
  return bodies.flatMap((body) =>
    (body.succeeds ?? []).flatMap((s) =>
      s.id === id ? [{ body, function: s.function ?? null, on: s.on, source: s.source }] : [],
    ),
  );
}

export interface BodyName {
  readonly name: string;
  /** `fold(name)`. */
  readonly folded: string;
  readonly id: string;
}

/** Every name and alias, the longest first, so that the first that fits is the fullest; standing bodies win ties. */
export const bodyNames: readonly BodyName[] = [...bodies]
  .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined))
  .flatMap((body) =>
    [bare(body.name), ...body.aliases].map((name) => ({ name, folded: fold(name), id: body.id })),
  )
  .filter((entry, i, all) => all.findIndex((other) => other.folded === entry.folded) === i)
  .sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
