/** A place in a text that a problem is about; `of` are the problems' numbers, from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly of: number;
}

/** A stretch of a text that the same problems are about; none for what is in order. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly of: readonly number[];
  /** The problems whose first place begins here. */
  readonly first: readonly number[];
}

/**
 * Cuts a text at the edges of these places, so that every stretch is marked by the same ones; together the stretches
 * are the text. Places may overlap, or reach beyond the text's end.
 */
export function stretches(text: string, places: readonly Place[]): Stretch[] {
  const held = places
    .map(({ start, end, of }) => ({ of, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, text.length, ...held.flatMap(({ start, end }) => [start, end])])];
  const told = new Set<number>();
  const open = new Set<(typeof held)[number]>();
  let next = 0;
  const cut = edges.sort((a, b) => a - b);
  return cut.slice(0, -1).map((start, i) => {
    for (const place of open) if (place.end <= start) open.delete(place);
    for (let place = held[next]; place && place.start <= start; place = held[++next]) open.add(place);
    const of = [...new Set([...open].map((place) => place.of))].sort((a, b) => a - b);
    const first = of.filter((one) => !told.has(one));
    for (const one of first) told.add(one);
    return { start, text: text.slice(start, cut[i + 1]), of, first };
  });
}
