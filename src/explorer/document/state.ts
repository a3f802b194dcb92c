import { text } from "../address.js";

/** The lists of a document's page that may be longer than what is shown. */
export const LISTS = ["relations", "duties", "measures", "sources"] as const;
export type List = (typeof LISTS)[number];

/** What stands in a list at first, and how much each press on «more» adds. */
const STEP = 100;
/** The longest list that the API answers at once. */
const MOST = 500;

/** What the page shows; it stands in the address. */
export interface DocumentSearch {
  /** What is open beside: an edge, a fact, a finding, or the status. */
  proof?: string | undefined;
  /** Lists that were grown, each with how many steps it has: `duties2,relations5`. */
  more?: string | undefined;
}

const GROWN = new RegExp(`^(${LISTS.join("|")})([1-9])$`);

/** How much of each list is asked for. */
export function sizesOf({ more }: DocumentSearch): Readonly<Record<List, number>> {
  const sizes: Record<List, number> = { relations: STEP, duties: STEP, measures: STEP, sources: STEP };
  for (const part of more?.split(",") ?? []) {
    const [, list, steps] = GROWN.exec(part) ?? [];
    if (list) sizes[list as List] = Math.min(MOST, Number(steps) * STEP);
  }
  return sizes;
}

/** The address's words for these sizes; lists that are as at first are left out. */
const moreOf = (sizes: Readonly<Record<List, number>>): string | undefined =>
  LISTS.filter((list) => sizes[list] > STEP)
    .map((list) => `${list}${sizes[list] / STEP}`)
    .join(",") || undefined;

/** The state with one list grown by a step; the same where it is as long as may be. */
export function grown(search: DocumentSearch, list: List): DocumentSearch {
  const sizes = sizesOf(search);
  return { ...search, more: moreOf({ ...sizes, [list]: Math.min(MOST, sizes[list] + STEP) }) };
}

/** Whether the API would answer more of it. */
export const mayGrow = (size: number): boolean => size < MOST;

/** The state of an address's query; what it does not understand counts as not given. */
export const searchOf = ({ proof, more }: Readonly<Record<string, unknown>>): DocumentSearch => ({
  proof: text(proof),
  more: moreOf(sizesOf({ more: text(more) })),
});
