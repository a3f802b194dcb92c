import { type Request, type RequestHandler, Router } from "express";
import { provenLineage } from "../../actions/proven-lineage.js";
import { LINEAGE_FORMATS } from "../../exports/lineage/formats.js";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { lineageQuestion } from "./lineage-query.js";

/** The address under which this server's ids answer. */
const baseOf = (request: Request, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.get("host")}`;

const today = (): string => new Date().toISOString().slice(0, 10);

/** A document's id from a path: its parts come decoded, whether their slashes were plain or `%2F`. */
const idOf = ({ params }: Request): string => [params.id].flat().join("/");

function formatOf(extension: string) {
  const format = LINEAGE_FORMATS.find((one) => one.extension === extension);
  if (format) return format;
  const known = LINEAGE_FORMATS.map((one) => one.extension).join(", ");
  throw new VanbanError("NOT_FOUND", `“${extension.slice(0, 40)}” is no format of a lineage; there are ${known}.`);
}

/** A file name that every system takes: the id with its slashes and blanks as underscores. */
const fileName = (id: string, extension: string): string => `${id.replace(/[^\w.-]+/g, "_")}.${extension}`;

const lineageExport =
  (graph: Graph, publicUrl: string | null): RequestHandler =>
  async (request, response) => {
    const format = formatOf(String(request.params.ext));
    const question = lineageQuestion(idOf(request), request.query);
    const context = { base: baseOf(request, publicUrl), on: today(), reveal: false };
    const lineage = await provenLineage(graph, question, context);
    response
      .set("Content-Type", format.mediaType)
      .set("Content-Disposition", `inline; filename="${fileName(lineage.root.id, format.extension)}"`)
      .send(format.write(lineage));
  };

/** `GET /export/lineage/{id}.{format}` with the arguments of `lineage` in the query. */
export function exportRoutes(graph: Graph, publicUrl: string | null): Router {
  const router = Router();
  router.get("/export/lineage/*id.:ext", lineageExport(graph, publicUrl));
  return router;
}
