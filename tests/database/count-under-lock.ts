import { readFile, writeFile } from "node:fs/promises";
import { underLock } from "../../src/database/lock.js";

/** Adds one to a counter file, over and over, by reading and writing it: without a lock, counts get lost. */
const [lock, counter, times, die] = process.argv.slice(2) as [string, string, string, string];

for (let i = 0; i < Number(times); i += 1)
  await underLock(lock, async () => {
    const count = Number(await readFile(counter, "utf8"));
    if (die === "die" && i === Number(times) - 1) process.kill(process.pid, "SIGKILL");
    await writeFile(counter, String(count + 1));
  });
