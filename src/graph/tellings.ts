import type { Reading } from "../model/reading.js";

/** What a reading tells of one body or measure, apart from facts: its names and nature. */
export interface TellingRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A measure as a source tells it: `id` is the id that the source knows it by. */
export interface MeasureRow extends TellingRow {
  readonly told: readonly ToldAs[];
}

/** How a value of a measure is told: its unit, and the measure's words where they are not its name. */
export interface ToldAs {
  readonly unit: string | null;
  readonly wording: string | null;
}

export const organisationTellings = ({ organisations }: Reading): TellingRow[] =>
  organisations.map(({ id, mentions, aliases, ...said }) => ({
    id,
    properties: { ...said, aliases: [...aliases].sort(), mentions: mentions.length },
  }));

export const measureTellings = ({ indicators }: Reading): MeasureRow[] =>
  indicators.map(({ id, name, unit, topic, better, observations }) => ({
    id,
    told: observations.map(({ unit, wording = null }) => ({ unit, wording })),
    properties: { claim: id, name, unit, topic, better },
  }));
