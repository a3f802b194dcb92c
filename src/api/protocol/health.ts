import { type RequestHandler, Router } from "express";
import type { Graph } from "../../graph/connect.js";
import { answersAt } from "./answers-at.js";

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 3_000;

async function answers(graph: Graph): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error("The database takes too long")), PATIENCE);
  });
  try {
    await Promise.race([graph.verify(), patience]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(late);
  }
}

/** `/health`: this process lives. `/ready`: it can answer, since the database does. */
export function health(graph: Graph): Router {
  const router = Router();
  let asked: Promise<boolean> | null = null;
  const lives: RequestHandler = (_request, response) => void response.json({ status: "ok" });
  const ready: RequestHandler = async (_request, response) => {
    // However many ask at once, the database is asked once.
    asked ??= answers(graph).finally(() => {
      asked = null;
    });
    const there = await asked;
    response.status(there ? 200 : 503).json({ status: there ? "ready" : "no database" });
  };
  answersAt(router, "/health", { get: [lives] });
  answersAt(router, "/ready", { get: [ready] });
  return router;
}
