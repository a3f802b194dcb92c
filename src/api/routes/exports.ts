import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type RequestHandler, Router } from "express";
import { dossier } from "../../actions/dossier.js";
import { provenLineage } from "../../actions/proven-lineage.js";
import { wholeGraph } from "../../actions/whole-graph.js";
import { DOSSIER_FORMATS } from "../../exports/dossier/formats.js";
import { LINEAGE_FORMATS } from "../../exports/lineage/formats.js";
import { REPORT_STYLE } from "../../exports/report/html.js";
import { GRAPH_FORMATS, type GraphFormat, type GraphRecord } from "../../exports/whole-graph.js";
import type { Graph } from "../../graph/connect.js";
import { answersAt } from "../protocol/answers-at.js";
import { paperHeaders } from "../security.js";
import { formatOf } from "./format-of.js";
import { lineageQuestion } from "./lineage-query.js";
import { exportContext, idOf } from "./request-context.js";

/** A file name that every system takes: the id with its slashes and blanks as underscores. */
const fileName = (id: string, extension: string): string => `${id.replace(/[^\w.-]+/g, "_")}.${extension}`;

const lineageExport =
  (graph: Graph, publicUrl: string | null): RequestHandler =>
  async (request, response) => {
    const format = formatOf(LINEAGE_FORMATS, String(request.params.ext));
    const question = lineageQuestion(idOf(request), request.query);
    const lineage = await provenLineage(graph, question, exportContext(request, publicUrl));
    response
      .set("Content-Type", format.mediaType)
      .set("Content-Disposition", `inline; filename="${fileName(lineage.root.id, format.extension)}"`)
      .send(await format.write(lineage));
  };

const dossierExport =
  (graph: Graph, publicUrl: string | null): RequestHandler =>
  async (request, response) => {
    const format = formatOf(DOSSIER_FORMATS, String(request.params.ext));
    const question = lineageQuestion(idOf(request), request.query);
    const made = await dossier(graph, question, exportContext(request, publicUrl));
    response
      .set("Content-Type", format.mediaType)
      .set(
        "Content-Disposition",
        `inline; filename="${fileName(`ho-so-${made.lineage.root.id}`, format.extension)}"`,
      )
      .send(await format.write(made));
  };

async function* texts(records: AsyncIterable<GraphRecord>, format: GraphFormat): AsyncGenerator<string> {
  for await (const record of records) yield format.write(record);
}

const graphExport =
  (graph: Graph, publicUrl: string | null): RequestHandler =>
  async (request, response) => {
    const format = formatOf(GRAPH_FORMATS, String(request.params.ext));
    const records = wholeGraph(graph, exportContext(request, publicUrl));
    response.set("Content-Type", format.mediaType);
    await pipeline(Readable.from(texts(records, format)), response);
  };

/**
 * `GET /export/lineage/{id}.{format}` and `GET /export/dossier/{id}.{format}` with the arguments of `lineage` in the
 * query, and `GET /export/graph.{format}`, the whole graph as a stream.
 */
export function exportRoutes(graph: Graph, publicUrl: string | null): Router {
  const router = Router();
  answersAt(router, "/export/lineage/*id.:ext", { get: [lineageExport(graph, publicUrl)] });
  answersAt(router, "/export/dossier/*id.:ext", {
    get: [paperHeaders(REPORT_STYLE), dossierExport(graph, publicUrl)],
  });
  answersAt(router, "/export/graph.:ext", { get: [graphExport(graph, publicUrl)] });
  return router;
}
