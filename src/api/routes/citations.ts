import express, { type RequestHandler, Router } from "express";
import { z } from "zod";
import { citationList } from "../../actions/citation-list.js";
import { MAXIMA } from "../../actions/limits.js";
import { today } from "../../actions/today.js";
import { citationsCsv, citationsXlsx } from "../../exports/citations.js";
import { citationsList } from "../../exports/list/citations.js";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { answersAt } from "../protocol/answers-at.js";
import { listAnswer } from "./lists.js";

const LARGEST = 1_000_000;

const Body = z.strictObject({
  citations: z.array(z.string().max(MAXIMA.citationLength)).min(1).max(MAXIMA.citations),
  place: z.string().max(200).nullable().default(null),
  asOf: z.iso.date().nullable().default(null),
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv; charset=utf-8";

/** @throws VanbanError BAD_INPUT naming what is wrong */
function asked(body: unknown): z.infer<typeof Body> {
  const { data, error } = Body.safeParse(body);
  if (data) return data;
  const [issue] = error.issues;
  throw new VanbanError("BAD_INPUT", `${issue?.path.join(".") || "The body"}: ${issue?.message}`);
}

const listed =
  (graph: Graph, format: "xlsx" | "csv"): RequestHandler =>
  async (request, response) => {
    const { asOf, ...rest } = asked(request.body);
    const items = await citationList(graph, { ...rest, asOf: asOf ?? today() });
    const spreadsheet = format === "xlsx";
    response
      .set("Content-Type", spreadsheet ? XLSX : CSV)
      .set("Content-Disposition", `attachment; filename="danh-sach.${format}"`)
      .send(spreadsheet ? await citationsXlsx(items) : citationsCsv(items));
  };

const onPaper = (graph: Graph): RequestHandler =>
  listAnswer("danh-muc", async (request) => {
    const { place, asOf, citations } = asked(request.body);
    const question = { citations, place, asOf: asOf ?? today() };
    return citationsList({ ...question, items: await citationList(graph, question), on: today() });
  });

/**
 * `POST /export/citations.xlsx` and `.csv`, the arguments of `resolve` as JSON: a list of citations with what each
 * names, how that stands, and what superseded it. `POST /export/statuses.{xlsx,docx}` with the same: the list as a
 * «danh mục văn bản».
 */
export function citationRoutes(graph: Graph): Router {
  const router = Router();
  const body = express.json({ limit: LARGEST });
  answersAt(router, "/export/citations.xlsx", { post: [body, listed(graph, "xlsx")] });
  answersAt(router, "/export/citations.csv", { post: [body, listed(graph, "csv")] });
  answersAt(router, "/export/statuses.:ext", { post: [body, onPaper(graph)] });
  return router;
}
