import type { Reading } from "../../src/model/reading.js";
import type { Tally } from "../tally.js";
import type { HandFacts, HandOrganisation } from "./hand.js";
import { isSure, meet, namesOf, over, type Span } from "./match.js";

/** A body found: its comparable names with the forms printed, and its places. */
export interface FoundBody {
  readonly id: string;
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly places: readonly Span[];
}

export const foundBodies = (text: string, reading: Reading): Map<string, FoundBody> =>
  new Map(
    reading.organisations.map((o) => [
      o.id,
      {
        id: o.id,
        name: o.name,
        names: namesOf([o.name, ...o.aliases, ...o.mentions.map((m) => text.slice(m.start, m.end))]),
        places: o.mentions,
      },
    ]),
  );

/** The comparable names of each body read by hand, by its name. */
export const handNames = (text: string, hand: readonly HandOrganisation[]): Map<string, Set<string>> =>
  new Map(
    hand.map((o) => [
      o.name_vi,
      namesOf([
        o.name_vi,
        ...o.aliases,
        ...o.mentions.filter((m) => !m.elided).map((m) => text.slice(m.start, m.end)),
      ]),
    ]),
  );

/** Bodies match by any comparable name; classes and what is optional neither reward nor punish. */
export function scoreOrganisations(
  tally: Tally,
  hand: HandFacts,
  found: ReadonlyMap<string, FoundBody>,
): void {
  const bodies = hand.organisations;
  if (!bodies) return;
  const names = handNames(hand.text, bodies);
  const of = (o: HandOrganisation): Set<string> => names.get(o.name_vi) ?? new Set();
  const all = (list: readonly HandOrganisation[]): Set<string> => new Set(list.flatMap((o) => [...of(o)]));
  const isAsked = (o: HandOrganisation): boolean => isSure(o) && o.class !== true;
  const asked = bodies.filter(isAsked);
  for (const o of asked) {
    const ok = [...found.values()].some((p) => meet(of(o), p.names));
    tally.add("organisation recall", ok);
    if (!ok) tally.fault(`${hand.name} no organisation ${o.mentions[0]?.start}`, `bỏ sót «${o.name_vi}»`);
  }
  const free = bodies.filter((o) => !isAsked(o));
  const [askedNames, freeNames] = [all(asked), all(free)];
  const freePlaces = [
    ...free.flatMap((o) => o.mentions),
    ...bodies.flatMap((o) => o.mentions.filter((m) => m.elided)),
  ];
  for (const body of found.values()) {
    if (meet(body.names, askedNames)) {
      tally.add("organisation precision", true);
      continue;
    }
    const isFree = body.places.every((place) => freePlaces.some((f) => over(place, f)));
    if (meet(body.names, freeNames) || isFree) continue;
    tally.add("organisation precision", false);
    tally.fault(
      `${hand.name} false organisation ${body.places[0]?.start}`,
      `không phải tổ chức: «${body.name}»`,
    );
  }
}
