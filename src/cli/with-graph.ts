import type { Graph } from "../graph/connect.js";
import type { Progress } from "../model/progress.js";
import type { Settings } from "../model/settings.js";
import { stopping, untilStopped } from "./stopping.js";

/** Opens the database, brings the graph up to date, does `work`, and closes both whatever happens. */
export async function withGraph<T>(
  settings: Settings,
  progress: Progress,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const [{ openDatabase }, { connect }, { migrate }] = await Promise.all([
    import("../database/open.js"),
    import("../graph/connect.js"),
    import("../graph/migrate.js"),
  ]);
  const database = await openDatabase(settings, progress, stopping);
  try {
    const graph = connect(database);
    try {
      return await untilStopped(migrate(graph).then(() => work(graph)));
    } finally {
      await graph.close();
    }
  } finally {
    await database.close();
  }
}
