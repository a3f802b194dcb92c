import { type RequestHandler, Router } from "express";
import { provenLineage } from "../../actions/proven-lineage.js";
import { jsonld } from "../../exports/lineage/jsonld.js";
import { termsJsonld } from "../../exports/terms.js";
import { Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { answersAt } from "../protocol/answers-at.js";
import { baseOf, exportContext, idOf } from "./request-context.js";

const JSON_LD = "application/ld+json";

/** A browser is sent to the document's page, a program gets the document and its direct relations as JSON-LD. */
const byAccept =
  (graph: Graph, publicUrl: string | null): RequestHandler =>
  async (request, response) => {
    const id = idOf(request);
    response.vary("Accept");
    // A browser would walk up from the page's address and show another.
    if (id.split("/").some((part) => /^\.{0,2}$/.test(part)))
      throw new VanbanError(
        "NOT_FOUND",
        `“${id.slice(0, 100)}” is no id; ids look like vn/29-nq-tw/2018-07-25.`,
      );
    if (request.accepts([JSON_LD, "application/json", "text/html"]) === "text/html")
      return response.redirect(303, `/van-ban/${id.split("/").map(encodeURIComponent).join("/")}`);
    const question = { root: id, depth: 1, perNode: 500, first: 1_000, relations: Object.values(Relation) };
    const lineage = await provenLineage(graph, question, exportContext(request, publicUrl));
    response.type(`${JSON_LD}; charset=utf-8`).send(jsonld(lineage));
  };

/** `GET /id/{document id}`, the address that exports give a document, and `GET /ns`, what their terms mean. */
export function idRoutes(graph: Graph, publicUrl: string | null): Router {
  const router = Router();
  answersAt(router, "/id/*id", { get: [byAccept(graph, publicUrl)] });
  const terms: RequestHandler = (request, response) => {
    response.type(`${JSON_LD}; charset=utf-8`).send(termsJsonld(baseOf(request, publicUrl)));
  };
  answersAt(router, "/ns", { get: [terms] });
  return router;
}
