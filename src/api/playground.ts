import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { packageRoot } from "../model/root.js";
import { playgroundHeaders } from "./security.js";

const folder = join(packageRoot, "dist", "playground");

const NOT_BUILT = "The playground is not built; run `npm run build`, then load this page again.\n";

/** A browser that opens the address, as against a program that asks GraphQL over GET. */
const wantsPage: (accept: (types: string[]) => string | false) => boolean = (accept) =>
  accept(["application/graphql-response+json", "application/json", "text/html"]) === "text/html";

const page: RequestHandler = (_request, response) => {
  const file = join(folder, "index.html");
  if (existsSync(file)) response.set("Cache-Control", "no-cache").sendFile(file);
  else response.status(503).type("text/plain").send(NOT_BUILT);
};

/** GraphiQL at `/` and, for browsers, at `/graphql`; its files under `/playground`. */
export function playground(): Router {
  const router = Router();
  const headers = playgroundHeaders();
  router.get("/", headers, page);
  router.get("/graphql", (request, response, next) => {
    response.vary("Accept");
    if (!wantsPage((types) => request.accepts(types))) return next();
    headers(request, response, () => page(request, response, next));
  });
  router.use("/playground", headers, express.static(folder, { index: false, immutable: true, maxAge: "1y" }));
  return router;
}
