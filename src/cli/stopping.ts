import { Stopped } from "./failure.js";

const controller = new AbortController();

/** Aborted, with a `Stopped` as its reason, when the user or the system asks this program to end. */
export const stopping: AbortSignal = controller.signal;

/** Exit codes as shells give them for a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const LOOK_MS = 250;

/**
 * Under npm, ends with npm: one that was killed cannot pass a signal on, and what it started would run on unseen.
 */
function watchNpm(): void {
  if (process.env.npm_package_name !== "vanban-graph") return;
  const parent = process.ppid;
  const look = () =>
    process.ppid === parent || controller.abort(new Stopped("npm has gone", SIGNALS.SIGTERM));
  setInterval(look, LOOK_MS).unref();
}

/**
 * Listens for Ctrl-C, for the wish to end, and for a closed pipe. A second signal changes nothing: npm passes on what
 * the terminal has sent already, and ending takes a second or two.
 */
export function listenForStop(): void {
  for (const [name, code] of Object.entries(SIGNALS))
    process.on(name, () => controller.abort(new Stopped(name, code)));
  watchNpm();
  // What nobody caught ends the work the same way, so that no database is left running behind it.
  process.on("uncaughtException", (error) => controller.abort(error));
  const onError = (error: NodeJS.ErrnoException) => {
    controller.abort(error.code === "EPIPE" ? new Stopped("the reader of the output has gone", 0) : error);
  };
  process.stdout.on("error", onError);
  process.stderr.on("error", onError);
}

/** `work`, or its early end when this program is asked to end. */
export async function untilStopped<T>(work: Promise<T>): Promise<T> {
  stopping.throwIfAborted();
  let onAbort = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onAbort = () => reject(stopping.reason);
    stopping.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    stopping.removeEventListener("abort", onAbort);
  }
}
