import type { GraphQLResolveInfo } from "graphql";
import { cascade } from "../../actions/cascade.js";
import { changes, latestChanges } from "../../actions/changes.js";
import { check } from "../../actions/check.js";
import { coverage } from "../../actions/coverage.js";
import { document } from "../../actions/document.js";
import { coverageMatrix } from "../../actions/expectations/matrix.js";
import { countFindings, findings } from "../../actions/findings.js";
import { MAXIMA, within } from "../../actions/limits.js";
import { lineage } from "../../actions/lineage.js";
import { lineageDiff } from "../../actions/lineage-diff.js";
import { path } from "../../actions/path.js";
import { resolve } from "../../actions/resolve.js";
import { resolveList } from "../../actions/resolve-list.js";
import { ruleAnswers } from "../../actions/rules.js";
import { searchFacets } from "../../actions/search/facets.js";
import { search } from "../../actions/search/search.js";
import { sourceText } from "../../actions/source-text.js";
import { today } from "../../actions/today.js";
import type { Resolvers } from "../../generated/resolvers.js";
import type { DocumentAnswer } from "../../model/answers.js";
import type { Context } from "../context.js";

const isoDate = (date: { toString(): string } | null | undefined): string | null => date?.toString() ?? null;

const loaded = (found: DocumentAnswer | null | undefined, context: Context, info: GraphQLResolveInfo) =>
  found ? context.documents.load(found, context, info) : null;

/** Sentences of each edge that a status rests on. */
const PROOFS_OF_A_STATUS = 3;

/** One line for each question; what it does stands in `src/actions`. */
export const questionResolvers: Resolvers<Context> = {
  Query: {
    document: async (_root, { id }, context, info) => {
      return loaded(await document(context.graph, id), context, info);
    },
    resolve: (_root, { citations, place, asOf }, { graph }) =>
      resolve(graph, { citations, place: place ?? null, asOf: isoDate(asOf) }),
    resolveList: (_root, { text, place, asOf }, { graph }) =>
      resolveList(graph, { text, place: place ?? null, asOf: isoDate(asOf) }),
    search: (_root, { text, first, after }, { graph }) =>
      search(graph, { text, first, after: after ?? null }),
    lineage: (_root, { asOf, ...question }, { graph }) =>
      lineage(graph, { ...question, asOf: isoDate(asOf) }),
    findings: (_root, { first, after, ...filter }, { graph }) =>
      findings(graph, { ...filter, first, after: after ?? null }),
    rules: () => ruleAnswers(),
    sourceText: (_root, asked, { graph, reveal }) => sourceText(graph, asked, reveal),
    coverage: (_root, { source }, { graph }) => coverage(graph, source ?? null),
    check: (_root, { text, place, asOf }, { graph }) =>
      check(graph, { text, place: place ?? null, asOf: isoDate(asOf) }),
    lineageDiff: (_root, { from, to, ...question }, { graph }) =>
      lineageDiff(graph, { ...question, from: from.toString(), to: to.toString() }),
    path: (_root, question, { graph }) => path(graph, question),
    cascade: (_root, { asOf, ...question }, { graph }) =>
      cascade(graph, { ...question, asOf: isoDate(asOf) }),
    coverageMatrix: (_root, { asOf, ...question }, { graph }) =>
      coverageMatrix(graph, { ...question, asOf: isoDate(asOf) ?? today() }),
    changes: (_root, { after, first }, { graph }) => changes(graph, { after: after ?? null, first }),
    latestChanges: (_root, { first }, { graph }) => latestChanges(graph, first),
  },
  Document: {
    status: ({ id }, { asOf }, { statuses }) => statuses.load(id, isoDate(asOf)),
  },
  StatusAt: {
    evidence: async ({ proof }, _args, { evidence }) =>
      (await Promise.all(proof.map((edge) => evidence.load(edge, PROOFS_OF_A_STATUS)))).flat(),
    successors: ({ successors }, _args, context, info) =>
      Promise.all(successors.map((document) => context.documents.load(document, context, info))),
  },
  MatrixRow: {
    document: (row, _args, context, info) => context.documents.load(row.document, context, info),
    by: (row, _args, context, info) => loaded(row.by, context, info),
    organisation: ({ organisation }, _args, context, info) =>
      organisation ? context.nodes.load("organisations", organisation.id, context, info) : null,
  },
  Lineage: {
    root: ({ root }, _args, context, info) => context.documents.load(root, context, info),
  },
  StatusChange: {
    document: (change, _args, context, info) => context.documents.load(change.document, context, info),
  },
  Cascade: {
    document: (found, _args, context, info) => context.documents.load(found.document, context, info),
  },
  CascadeItem: {
    document: (item, _args, context, info) => context.documents.load(item.document, context, info),
  },
  LineageNode: {
    document: (node, _args, context, info) => context.documents.load(node.document, context, info),
  },
  LineageEdge: {
    evidence: (edge, { first }, { evidence }) =>
      evidence.load(edge, within("first", first ?? 3, MAXIMA.evidence)),
  },
  Resolution: {
    document: (resolution, _args, context, info) => loaded(resolution.document, context, info),
  },
  Candidate: {
    document: (candidate, _args, context, info) => context.documents.load(candidate.document, context, info),
  },
  SearchPage: {
    facets: ({ text }, _args, { graph }) => searchFacets(graph, text, today()),
  },
  SearchHit: {
    document: (hit, _args, context, info) => loaded(hit.document, context, info),
    indicator: ({ indicator }, _args, context, info) =>
      indicator ? context.nodes.load("indicators", indicator.id, context, info) : null,
    organisation: ({ organisation }, _args, context, info) =>
      organisation ? context.nodes.load("organisations", organisation.id, context, info) : null,
  },
  FindingPage: {
    total: ({ filter }, _args, { graph }) => countFindings(graph, filter),
  },
  Finding: {
    documents: (finding, _args, context, info) =>
      Promise.all(finding.documents.map((one) => context.documents.load(one, context, info))),
  },
};
