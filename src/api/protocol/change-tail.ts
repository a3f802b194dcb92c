import type { Logger } from "pino";
import type { Graph } from "../../graph/connect.js";

/** How often the graph is asked whether something changed, while somebody waits, in milliseconds. */
const PAUSE = 1_000;

/** Tells all who wait that something has changed, whichever process changed it: one question a second for all of them. */
export class ChangeTail {
  readonly #graph: Graph;
  readonly #log: Logger;
  readonly #waiting = new Set<(newest: number) => void>();
  #newest = -1;
  #timer: NodeJS.Timeout | null = null;

  constructor(graph: Graph, log: Logger) {
    this.#graph = graph;
    this.#log = log;
  }

  /** Waits until a change beyond `seen` is there, or until `signal`. */
  async beyond(seen: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#newest > seen) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(look);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const look = (newest: number) => {
        if (newest > seen) done();
      };
      this.#waiting.add(look);
      signal.addEventListener("abort", done);
      this.#timer ??= setTimeout(() => void this.#ask(), PAUSE);
    });
  }

  async #ask(): Promise<void> {
    try {
      const [row] = await this.#graph.read<{ newest: number }>("newest-change");
      this.#newest = row?.newest ?? this.#newest;
    } catch (error) {
      this.#log.warn({ err: error }, "The newest change could not be asked for; it is asked for again");
    }
    for (const look of [...this.#waiting]) look(this.#newest);
    this.#timer = this.#waiting.size > 0 ? setTimeout(() => void this.#ask(), PAUSE) : null;
  }
}
