import { openDatabase } from "../../../src/database/open.js";
import { readSettings } from "../../../src/model/settings.js";

/** A process of its own that opens the database, says so, and leaves when it is told to end. */
const controller = new AbortController();
// A promise alone keeps no process alive.
const alive = setInterval(() => {}, 60_000);
const until = new Promise<void>((resolve) => controller.signal.addEventListener("abort", () => resolve()));
process.on("SIGTERM", () => controller.abort());

const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
try {
  const database = await openDatabase(readSettings(), ({ what }) => say({ what }), controller.signal);
  say({ uri: database.uri });
  await until;
  await database.close();
  say({ closed: true });
} catch (error) {
  say({ failed: (error as Error).message });
}
clearInterval(alive);
