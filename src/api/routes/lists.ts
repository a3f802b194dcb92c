import { type Request, type RequestHandler, Router } from "express";
import { findingsToList } from "../../actions/lists/findings.js";
import { searchList } from "../../actions/lists/search.js";
import { findingsList } from "../../exports/list/findings.js";
import { LIST_FORMATS } from "../../exports/list/formats.js";
import { foundList } from "../../exports/list/found.js";
import type { DocumentList } from "../../exports/list/table.js";
import type { Graph } from "../../graph/connect.js";
import { answersAt } from "../protocol/answers-at.js";
import { formatOf } from "./format-of.js";
import { findingsListQuestion, searchListQuestion } from "./list-query.js";

/** Answers what `make` lists, in the format that the address names. */
export const listAnswer =
  (name: string, make: (request: Request) => Promise<DocumentList>): RequestHandler =>
  async (request, response) => {
    const format = formatOf(LIST_FORMATS, String(request.params.ext));
    const list = await make(request);
    response
      .set("Content-Type", format.mediaType)
      .set("Content-Disposition", `attachment; filename="${name}.${format.extension}"`)
      .send(await format.write(list));
  };

/**
 * `GET /export/search.{xlsx,docx}` and `GET /export/findings.{xlsx,docx}` with the arguments of those questions in the
 * query: a «danh mục văn bản», as readers see it.
 */
export function listRoutes(graph: Graph): Router {
  const router = Router();
  const found = listAnswer("tim-kiem", async ({ query }) =>
    foundList(await searchList(graph, searchListQuestion(query))),
  );
  const findings = listAnswer("diem-can-xem", async ({ query }) =>
    findingsList(await findingsToList(graph, findingsListQuestion(query))),
  );
  answersAt(router, "/export/search.:ext", { get: [found] });
  answersAt(router, "/export/findings.:ext", { get: [findings] });
  return router;
}
