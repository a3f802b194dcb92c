import { keepPreviousData, useQueries } from "@tanstack/react-query";
import {
  type Direction,
  LineageStepDocument,
  type LineageStepQueryVariables,
  type Relation,
} from "../../generated/explorer.js";
import { RELATIONS } from "../labels/relations.js";
import { asking } from "../session/asking.js";
import type { Step } from "./network.js";
import { type LineageState, PER_OPENING, type Way } from "./state.js";

/** What is asked by name where relations are switched off; null is the genealogy, which the API knows best. */
export const askedRelations = (off: readonly Relation[]): readonly Relation[] | null =>
  off.length > 0 ? RELATIONS.filter((relation) => relation !== "CITES" && !off.includes(relation)) : null;

const DIRECTION: Readonly<Record<Way, Direction>> = { up: "UPSTREAM", down: "DOWNSTREAM" };

function questionsOf(
  root: string,
  { depth, openings, asOf, off }: LineageState,
): LineageStepQueryVariables[] {
  const relations = askedRelations(off);
  const start = { root, direction: "BOTH" as const, depth, perNode: PER_OPENING, first: 500 };
  const branches = openings.map(({ id, way, steps }) => ({
    root: id,
    direction: DIRECTION[way],
    depth: 1,
    perNode: Math.min(500, PER_OPENING * steps),
    first: 1_000,
  }));
  return [start, ...branches].map((question) => ({ ...question, relations, asOf }));
}

/** The questions behind a picture and their answers: the start, and one for each branch that was opened. */
export function useSteps(root: string, state: LineageState) {
  const questions = questionsOf(root, state);
  const answers = useQueries({
    queries: questions.map((variables) => ({
      ...asking(LineageStepDocument, variables),
      placeholderData: keepPreviousData,
    })),
    combine: (results) => ({
      steps: results.flatMap(({ data }): Step[] => (data ? [data.lineage] : [])),
      error: results.find(({ error }) => error)?.error ?? null,
      waiting: results.some(({ isFetching }) => isFetching),
      again: () => {
        for (const result of results) if (result.error) void result.refetch();
      },
    }),
  });
  return { questions, ...answers };
}
