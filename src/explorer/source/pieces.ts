import type { PassageFragment } from "../../generated/explorer.js";

export type SourceMark = PassageFragment["marks"][number];

/** UTF-16 offsets into the stored text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A run of words under the same mark. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: SourceMark | null;
  /** It lies in the place that the address holds. */
  readonly isShown: boolean;
}

/** Longer spans are sentences: they are told beside the paragraph, since a link over a whole sentence cannot be read. */
const LONGEST_INLINE = 120;

export const isInline = ({ kind, start, end }: SourceMark): boolean =>
  kind === "DOCUMENT" || (kind === "INDICATOR" && end - start <= LONGEST_INLINE);

/** The paragraph cut where marks and the place shown begin and end; of marks that overlap the first holds. */
export function piecesOf({ start, end, text, marks }: PassageFragment, place: Place | null): Piece[] {
  const inline: SourceMark[] = [];
  for (const mark of marks)
    if (isInline(mark) && mark.start >= (inline.at(-1)?.end ?? start) && mark.start < end) inline.push(mark);
  const cuts = [start, end, ...inline.flatMap((mark) => [mark.start, mark.end])];
  if (place) cuts.push(place.start, place.end);
  const ordered = [...new Set(cuts)].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((from, i) => {
    const to = ordered[i + 1] ?? end;
    return {
      start: from,
      text: text.slice(from - start, to - start),
      mark: inline.find((mark) => mark.start <= from && to <= mark.end) ?? null,
      isShown: place !== null && place.start <= from && to <= place.end,
    };
  });
}

/** What the paragraph speaks of beside its marked words, each body and measure once. */
export function besideOf({ marks }: PassageFragment): SourceMark[] {
  const inline = new Set(marks.filter(isInline).map(({ subject }) => subject));
  const rest = marks.filter((mark) => !isInline(mark) && mark.subject && !inline.has(mark.subject));
  return [...new Map(rest.map((mark) => [`${mark.kind} ${mark.subject}`, mark])).values()];
}
