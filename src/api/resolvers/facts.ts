import type { GraphQLResolveInfo } from "graphql";
import { measureId } from "../../actions/indicator.js";
import { MAXIMA, within } from "../../actions/limits.js";
import { placeSuccessions } from "../../actions/place-successions.js";
import type { Resolvers } from "../../generated/resolvers.js";
import type { NodeAnswer } from "../../model/answers.js";
import type { Context } from "../context.js";
import type { NodeList } from "../node-loader.js";

const isoDate = (date: { toString(): string } | null | undefined): string | null => date?.toString() ?? null;

const proven = {
  evidence: ({ id }: NodeAnswer, { first }: { first?: number | null }, { facts }: Context) =>
    facts.evidence(id, within("first", first ?? 3, MAXIMA.evidence)),
};

async function nodes(list: NodeList, ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  const found = await Promise.all(ids.map((id) => context.nodes.load(list, id, context, info)));
  return found.filter((node) => node !== null);
}

const ofDocument =
  (what: "indicators" | "organisations") =>
  async (
    { id }: NodeAnswer,
    { first }: { first?: number | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const most = within("first", first ?? 50, MAXIMA.listed);
    return nodes(what, await context.facts.ofDocument(what, id, most), context, info);
  };

/** A node whose id a question told a moment ago. */
async function known(list: NodeList, id: string, context: Context, info: GraphQLResolveInfo) {
  const found = await context.nodes.load(list, id, context, info);
  if (!found) throw new Error(`${list} lost ${id} between two questions`);
  return found;
}

/** One line for each question about bodies, tasks and measures; what it does stands in `src/actions`. */
export const factResolvers: Resolvers<Context> = {
  Query: {
    organisation: (_root, { id }, context, info) => context.nodes.load("organisations", id, context, info),
    indicator: async (_root, { id }, context, info) => {
      const found = await measureId(context.graph, id);
      return found === null ? null : context.nodes.load("indicators", found, context, info);
    },
  },
  Document: {
    indicators: ofDocument("indicators"),
    organisations: ofDocument("organisations"),
    counts: async ({ id }, _args, { facts }) => {
      const found = await facts.counts(id);
      if (!found) throw new Error(`${id} was lost between two questions`);
      return found;
    },
  },
  Succession: proven,
  Task: proven,
  Responsibility: proven,
  Observation: proven,
  Place: { successions: ({ id }) => placeSuccessions(id) },
  Indicator: {
    series: async ({ id }, { asOf, first }, { facts }) => {
      const most = within("first", first ?? 50, MAXIMA.targets);
      return (await facts.series(id, isoDate(asOf)))?.targets.slice(0, most) ?? [];
    },
    joins: ({ id }, _args, { facts }) => facts.joins(id),
  },
  TargetResult: {
    target: ({ target }, _args, context, info) => known("observations", target.id, context, info),
    actual: ({ actual }, _args, context, info) =>
      actual ? known("observations", actual.id, context, info) : null,
  },
};
