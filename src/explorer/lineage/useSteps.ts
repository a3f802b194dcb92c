import { useQueries } from "@tanstack/react-query";
import { useRef } from "react";
import {
  type Direction,
  LineageStepDocument,
  type LineageStepQueryVariables,
  type Relation,
} from "../../generated/explorer.js";
import { RELATIONS } from "../labels/relations.js";
import { asking } from "../session/asking.js";
import type { Step } from "./network.js";
import { type LineageState, MOST_OPENED, PER_OPENING, type Way } from "./state.js";

/** Which relations are followed: named where some are switched off or on, else the genealogy as the API knows it. */
export const askedRelations = ({
  off,
  cites,
  laws,
}: Pick<LineageState, "off" | "cites" | "laws">): {
  readonly relations: readonly Relation[] | null;
  readonly legalBasis: boolean;
} => ({
  relations:
    off.length > 0 || cites
      ? RELATIONS.filter((relation) => (relation === "CITES" ? cites : !off.includes(relation)))
      : null,
  legalBasis: laws,
});

const NONE: readonly Step[] = [];

const DIRECTION: Readonly<Record<Way, Direction>> = { up: "UPSTREAM", down: "DOWNSTREAM" };

function questionsOf(
  root: string,
  { depth, openings, asOf, ...switched }: LineageState,
  alone: readonly string[],
): LineageStepQueryVariables[] {
  const followed = askedRelations(switched);
  const start = { root, direction: "BOTH" as const, depth, perNode: PER_OPENING, first: 500 };
  const branches = openings.map(({ id, way, steps }) => ({
    root: id,
    direction: DIRECTION[way],
    depth: 1,
    perNode: Math.min(MOST_OPENED, PER_OPENING * steps),
    first: 1_000,
  }));
  const single = alone.map((id) => ({
    root: id,
    direction: "BOTH" as const,
    ...{ depth: 1, perNode: 1, first: 1 },
  }));
  return [start, ...branches, ...single].map((question) => ({ ...question, ...followed, asOf }));
}

/**
 * The questions behind a picture and their answers: the start, one for each branch that was opened, and one for each
 * document that stands on it `alone`, without its neighbours.
 */
export function useSteps(root: string, state: LineageState, alone: readonly string[]) {
  const questions = questionsOf(root, state, alone);
  const answers = useQueries({
    queries: questions.map((variables) => asking(LineageStepDocument, variables)),
    combine: (results) => ({
      steps: results.flatMap(({ data }): Step[] => (data ? [data.lineage] : [])),
      isWhole: results.every(({ data, error }, i) => data !== undefined || (i > 0 && error !== null)),
      error: results.find(({ error }) => error)?.error ?? null,
      waiting: results.some(({ isFetching }) => isFetching),
      again: () => {
        for (const result of results) if (result.error) void result.refetch();
      },
    }),
  });
  // What is on the page stays there until all of what comes next is known: nothing is taken away and brought again.
  const kept = useRef<{ root: string; steps: readonly Step[] }>({ root: "", steps: NONE });
  if (answers.isWhole || kept.current.root !== root) kept.current = { root, steps: answers.steps };
  const steps = kept.current.steps.length > 0 ? kept.current.steps : answers.steps;
  return { questions, ...answers, steps };
}
