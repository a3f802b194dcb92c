import type { CheckDraftQuery } from "../../generated/explorer.js";
import type { Place } from "./marks.js";

export type Finding = CheckDraftQuery["check"]["findings"][number];

/** A finding of a draft with its number on the page, from 1, in the order of its places. */
export interface Problem {
  readonly of: number;
  readonly finding: Finding;
  readonly places: readonly Place[];
}

const ownPlaces = ({ evidence }: Finding) => evidence.filter(({ source }) => source === null);
const firstPlace = (finding: Finding): number =>
  Math.min(...ownPlaces(finding).map(({ start }) => start), Number.MAX_SAFE_INTEGER);

/** Numbered as they stand in the draft; those about the whole of it last. */
export const problemsOf = (findings: readonly Finding[]): Problem[] =>
  [...findings]
    .sort((a, b) => firstPlace(a) - firstPlace(b))
    .map((finding, i) => ({
      of: i + 1,
      finding,
      places: ownPlaces(finding).map(({ start, end }) => ({ start, end, of: i + 1 })),
    }));
