import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Results go to stdout alone; all that set-up has to say goes here. */
export const tell = (message) => process.stderr.write(`${message}\n`);

/** Ends with one sentence and no stack trace. */
export function stop(message, code = 1) {
  tell(message);
  process.exit(code);
}
