import type { Graph } from "../../graph/connect.js";
import { MAXIMA, within } from "../limits.js";
import { type ReviewAnswer, type ReviewRow, reviewAnswer } from "./review-answer.js";

/** Of one source, of one statement or mention (`target`), or of all; `detached`: those that hang on nothing any more. */
export interface ReviewsQuestion {
  readonly source?: string | null;
  readonly target?: string | null;
  readonly detached?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface ReviewsAnswer {
  readonly items: readonly ReviewAnswer[];
  readonly next: string | null;
}

/** What people said of statements and mentions, a page at a time. @throws VanbanError BAD_INPUT */
export async function reviews(graph: Graph, asked: ReviewsQuestion): Promise<ReviewsAnswer> {
  const first = within("first", asked.first ?? 50, MAXIMA.reviews);
  const { source = null, target = null } = asked;
  const rows = await graph.read<ReviewRow & object>("reviews", {
    source,
    target,
    detached: asked.detached ?? false,
    after: asked.after ?? "",
    first: first + 1,
  });
  const items = rows.slice(0, first).map(reviewAnswer);
  return { items, next: rows.length > first ? (items.at(-1)?.id ?? null) : null };
}
