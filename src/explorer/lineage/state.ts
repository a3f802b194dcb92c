import type { Relation } from "../../generated/explorer.js";
import { day, times } from "../address.js";
import { RELATIONS } from "../labels/relations.js";

/** The two ways a branch may be opened: towards what a document rests on, or towards what rests on it. */
export type Way = "up" | "down";

/** A branch that was opened: `steps` times twenty neighbours of `id` are shown that way. */
export interface Opening {
  readonly id: string;
  readonly way: Way;
  readonly steps: number;
}

/** Everything that decides what the lineage page shows; it stands in the address. */
export interface LineageState {
  readonly view: "picture" | "table";
  readonly axis: "layers" | "time";
  /** Levels shown each way before any branch is opened. */
  readonly depth: number;
  /** The weakest relation shown, as confidence from 0 to 1. */
  readonly strength: number;
  readonly asOf: string | null;
  /** Relations switched off by hand; the genealogy's are on. */
  readonly off: readonly Relation[];
  /** Whether bare citations are shown too; they are no genealogy. */
  readonly cites: boolean;
  /** Whether laws and decrees that documents name as their basis are shown too; with them every lineage grows wide. */
  readonly laws: boolean;
  readonly openings: readonly Opening[];
  /** The edge whose proof is open. */
  readonly proof: string | null;
  /** The document to which a way from the root is told. */
  readonly to: string | null;
  /** The earlier of two days that are compared; the later is `asOf`, or today. */
  readonly since: string | null;
  /** How many times 200 rows of the table are laid out, beside those of the branches that were opened. */
  readonly rows: number | undefined;
}

/** The same as texts of the address; what is as it is from the start is left out. */
export interface LineageSearch {
  view?: "table" | undefined;
  axis?: "time" | undefined;
  depth?: number | undefined;
  strength?: number | undefined;
  asOf?: string | undefined;
  off?: string | undefined;
  cites?: true | undefined;
  laws?: true | undefined;
  open?: string | undefined;
  proof?: string | undefined;
  to?: string | undefined;
  since?: string | undefined;
  rows?: number | undefined;
}

/** Neighbours that one opening brings. */
export const PER_OPENING = 20;
/** The most neighbours of one document that the API answers one way (`perNode`). */
export const MOST_OPENED = 500;
export const DEEPEST = 4;

const within = (value: unknown, low: number, high: number, otherwise: number): number => {
  const given = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
  return Number.isFinite(given) ? Math.min(high, Math.max(low, given)) : otherwise;
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const MOST_STEPS = MOST_OPENED / PER_OPENING;
const OPENING = /^(.+)~([ud])(\d{1,2})?$/;

function openingOf(text: string): Opening[] {
  const [, id, way, steps] = OPENING.exec(text) ?? [];
  return id ? [{ id, way: way === "u" ? "up" : "down", steps: within(steps, 1, MOST_STEPS, 1) }] : [];
}

const openingText = ({ id, way, steps }: Opening): string => `${id}~${way[0]}${steps > 1 ? steps : ""}`;

const isRelation = (name: string): name is Relation => (RELATIONS as readonly string[]).includes(name);

/** The state of an address's query; what it does not understand counts as not given. */
export function stateOf(search: Readonly<Record<string, unknown>>): LineageState {
  return {
    view: search.view === "table" ? "table" : "picture",
    axis: search.axis === "time" ? "time" : "layers",
    depth: Math.round(within(search.depth, 1, DEEPEST, 1)),
    strength: within(search.strength, 0, 1, 0),
    asOf: day(search.asOf) ?? null,
    off: textOf(search.off).split(",").filter(isRelation),
    cites: search.cites === true || search.cites === "true",
    laws: search.laws === true || search.laws === "true",
    openings: textOf(search.open).split(",").flatMap(openingOf),
    proof: textOf(search.proof) || null,
    to: textOf(search.to) || null,
    since: day(search.since) ?? null,
    rows: times(search.rows),
  };
}

export const searchOf = (state: LineageState): LineageSearch => ({
  view: state.view === "table" ? "table" : undefined,
  axis: state.axis === "time" ? "time" : undefined,
  depth: state.depth > 1 ? state.depth : undefined,
  strength: state.strength > 0 ? state.strength : undefined,
  asOf: state.asOf ?? undefined,
  off: state.off.length > 0 ? state.off.join(",") : undefined,
  cites: state.cites || undefined,
  laws: state.laws || undefined,
  open: state.openings.length > 0 ? state.openings.map(openingText).join(",") : undefined,
  proof: state.proof ?? undefined,
  to: state.to ?? undefined,
  since: state.since ?? undefined,
  rows: state.rows,
});

const stepsOf = ({ openings }: LineageState, id: string, way: Way): number =>
  openings.find((one) => one.id === id && one.way === way)?.steps ?? 0;

/** Whether all that the API answers of a branch was asked for; what lies beyond is reached by asking for less. */
export const isFull = (state: LineageState, id: string, way: Way): boolean =>
  stepsOf(state, id, way) >= MOST_STEPS;

/** The rows that the branches opened by hand may bring. */
export const rowsOpened = ({ openings }: LineageState): number =>
  openings.reduce((sum, { steps }) => sum + steps * PER_OPENING, 0);

/** The state with a branch opened by twenty more than the neighbours of it that are `held` that way. */
export function opened(state: LineageState, id: string, way: Way, held = 0): LineageState {
  const same = (one: Opening) => one.id === id && one.way === way;
  const steps = Math.max(stepsOf(state, id, way), Math.floor(held / PER_OPENING)) + 1;
  const opening = { id, way, steps: Math.min(steps, MOST_STEPS) };
  return { ...state, openings: [...state.openings.filter((one) => !same(one)), opening] };
}

/** The state with a branch closed again. */
export const closed = (state: LineageState, id: string, way: Way): LineageState => ({
  ...state,
  openings: state.openings.filter((one) => one.id !== id || one.way !== way),
});

export const isOpen = ({ openings }: LineageState, id: string, way: Way): boolean =>
  openings.some((one) => one.id === id && one.way === way);
