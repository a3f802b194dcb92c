import { doubtfulRelations } from "../../actions/decide/doubtful-relations.js";
import { openCitations } from "../../actions/decide/open-citations.js";
import { dismiss, takeUp } from "../../actions/dismiss.js";
import { correctDocument, corrections } from "../../actions/edit/correct.js";
import { merge, merges, unmerge } from "../../actions/edit/merge.js";
import { addDocument, assertStatement, removeSource } from "../../actions/edit/notes.js";
import { decideMention, reviewStatement, withdrawReview } from "../../actions/edit/review.js";
import { reviews } from "../../actions/edit/reviews.js";
import { importExpectationsText } from "../../actions/expectations/import.js";
import { declareHolding, holdings, withdrawHolding } from "../../actions/holdings.js";
import { ingestText } from "../../actions/ingest.js";
import type { Resolvers } from "../../generated/resolvers.js";
import { VanbanError } from "../../model/errors.js";
import type { Context } from "../context.js";

type Given = { toString(): string } | null | undefined;
const isoDate = (date: Given): string | null => date?.toString() ?? null;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes of a file, or a text: one of them. */
function content(text: string | null | undefined, base64: string | null | undefined) {
  if (text != null && base64 == null) return { text };
  if (base64 != null && text == null) {
    const packed = base64.replace(/\s+/g, "");
    if (BASE64.test(packed)) return { bytes: Buffer.from(packed, "base64") };
    throw new VanbanError("BAD_INPUT", "base64 holds something else than Base64.");
  }
  throw new VanbanError("BAD_INPUT", "Give text or base64, one of them.");
}

const DATES = ["issuedOn", "effectiveFrom", "expiresOn"] as const;
type Dated = { readonly [K in (typeof DATES)[number]]?: Given };

/** Dates as ISO text; what is not given stays not given. */
function plainDates<T extends Dated>(given: T) {
  const said = DATES.filter((name) => given[name] !== undefined);
  const dates: Partial<Record<(typeof DATES)[number], string | null>> = Object.fromEntries(
    said.map((name) => [name, isoDate(given[name])]),
  );
  const { issuedOn: _, effectiveFrom: __, expiresOn: ___, ...rest } = given;
  return { ...rest, ...dates };
}

/** One line for each edit; what it does stands in `src/actions/edit`. */
export const editResolvers: Resolvers<Context> = {
  Query: {
    reviews: (_root, asked, { graph }) => reviews(graph, asked),
    corrections: (_root, { document }, { graph }) => corrections(graph, document),
    openCitations: (_root, asked, { graph }) => openCitations(graph, asked),
    doubtfulRelations: (_root, asked, { graph }) => doubtfulRelations(graph, asked),
    merges: (_root, { document }, { graph }) => merges(graph, document),
    holdings: (_root, _args, { graph }) => holdings(graph),
  },
  DoubtfulRelation: {
    from: (one, _args, context, info) => context.documents.load(one.from, context, info),
    to: (one, _args, context, info) => context.documents.load(one.to, context, info),
  },
  Mutation: {
    ingest: (_root, { name, text, base64, place, asOf }, { graph, caller }) => {
      const context = { ...(place && { place }), ...(asOf && { asOf: String(asOf) }) };
      return ingestText(graph, { name, ...content(text, base64), ...context, who: caller.who });
    },
    review: (_root, { why, ...asked }, { graph, caller: { who } }) =>
      reviewStatement(graph, asked, { who, why }),
    decideMention: (_root, { why, ...asked }, { graph, caller: { who } }) =>
      decideMention(graph, asked, { who, why }),
    withdrawReview: (_root, { why, ...asked }, { graph, caller: { who } }) =>
      withdrawReview(graph, asked, { who, why }),
    correctDocument: (_root, { id, set, withdraw, expected, why }, { graph, caller: { who } }) => {
      const { issuers, title, ...given } = plainDates(set ?? {});
      const words = { ...(title !== undefined && { title }), ...(issuers != null && { issuers }) };
      const corrected = { ...given, ...words };
      return correctDocument(graph, { id, set: corrected, withdraw, expected }, { who, why });
    },
    assertStatement: (_root, { why, ...asked }, { graph, caller: { who } }) =>
      assertStatement(graph, asked, { who, why }),
    addDocument: (_root, { document, basis, why }, { graph, caller: { who } }) => {
      const none = { issuedOn: null, effectiveFrom: null, expiresOn: null };
      const { symbol = null, title = null, year = null, issuers = [], ...rest } = plainDates(document);
      return addDocument(graph, { ...none, ...rest, symbol, title, year, issuers }, basis, { who, why });
    },
    retract: (_root, { source, why }, { graph, caller: { who } }) =>
      removeSource(graph, source, { who, why }, true),
    removeSource: (_root, { source, why }, { graph, caller: { who } }) =>
      removeSource(graph, source, { who, why }, false),
    dismissFinding: async (_root, { finding, why }, { graph, caller: { who } }) => {
      await dismiss(graph, { id: finding, who, why });
      return true;
    },
    takeUpFinding: async (_root, { finding, why }, { graph, caller: { who } }) => {
      await takeUp(graph, { id: finding, who, why });
      return true;
    },
    declareHolding: (_root, { why, from, to, ...asked }, { graph, caller: { who } }) => {
      const days = { from: String(from), to: String(to) };
      return declareHolding(graph, { ...asked, ...days, who, why });
    },
    withdrawHolding: async (_root, { holding, why }, { graph, caller: { who } }) => {
      await withdrawHolding(graph, { id: holding, who, why });
      return true;
    },
    importExpectations: (_root, { list, csv, why }, { graph, caller: { who } }) =>
      importExpectationsText(graph, { list, text: csv }, { who, why }),
    merge: (_root, { why, ...asked }, { graph, caller: { who } }) => merge(graph, asked, { who, why }),
    unmerge: (_root, { from, why }, { graph, caller: { who } }) => unmerge(graph, from, { who, why }),
  },
};
