import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { packageRoot } from "../model/root.js";
import { answersAt, only, READS } from "./protocol/answers-at.js";
import { explorerHeaders, playgroundHeaders } from "./security.js";

const folderOf = (name: string): string => join(packageRoot, "dist", name);

const pageOf =
  (name: string): RequestHandler =>
  (_request, response) => {
    const file = join(folderOf(name), "index.html");
    if (existsSync(file)) response.set("Cache-Control", "no-cache").sendFile(file);
    else
      response
        .status(503)
        .type("text/plain")
        .send(`The ${name} is not built; run \`npm run build\`, then load this page again.\n`);
  };

/** Built files carry their hash in their names. */
const filesOf = (name: string): RequestHandler =>
  express.static(folderOf(name), { index: false, immutable: true, maxAge: "1y" });

/** A browser that opens the address, as against a program that asks GraphQL over GET. */
const wantsPage: (accept: (types: string[]) => string | false) => boolean = (accept) =>
  accept(["application/graphql-response+json", "application/json", "text/html"]) === "text/html";

/** What the addresses of the explorer's pages begin with; what stands behind it is read by the page itself. */
export const EXPLORER_PATHS = [
  "/",
  "/tim",
  "/van-ban",
  "/pha-he",
  "/kiem-tra",
  "/danh-sach",
  "/do-day-du",
  "/nap-van-ban",
  "/can-quyet",
  "/co-quan",
  "/chi-tieu",
  "/nguon",
  "/phat-hien",
] as const;

/** The explorer at `/` and its other addresses. */
function explorer(router: Router): void {
  const headers = explorerHeaders();
  for (const path of EXPLORER_PATHS)
    answersAt(router, path === "/" ? "/" : [path, `${path}/*rest`], { get: [headers, pageOf("explorer")] });
  router.use("/explorer", headers, only(READS), filesOf("explorer"));
}

/** For browsers, the explorer's own page says that there is nothing at an address; programs are told by what follows. */
export function unknownPage(): RequestHandler {
  const headers = explorerHeaders();
  const page = pageOf("explorer");
  return (request, response, next) => {
    if (request.method !== "GET" || !wantsPage((types) => request.accepts(types))) return next();
    response.status(404);
    headers(request, response, () => page(request, response, next));
  };
}

/** GraphiQL at `/playground` and, for browsers, at `/graphql`. */
function playground(router: Router): void {
  const headers = playgroundHeaders();
  const page = pageOf("playground");
  answersAt(router, "/playground", { get: [headers, page] });
  router.get("/graphql", (request, response, next) => {
    response.vary("Accept");
    if (!wantsPage((types) => request.accepts(types))) return next();
    headers(request, response, () => page(request, response, next));
  });
  router.use("/playground", headers, only(READS), filesOf("playground"));
}

/** The pages for people: the explorer and the playground. */
export function pages(): Router {
  const router = Router();
  explorer(router);
  playground(router);
  return router;
}
