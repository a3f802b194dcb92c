import { Router } from "express";
import type { Graph } from "../../graph/connect.js";

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
  router.get("/health", (_request, response) => void response.json({ status: "ok" }));
  router.get("/ready", async (_request, response) => {
    // However many ask at once, the database is asked once.
    asked ??= answers(graph).finally(() => {
      asked = null;
    });
    const ready = await asked;
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "no database" });
  });
  return router;
}
