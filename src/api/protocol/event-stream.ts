import type { Response } from "express";

export const EVENT_STREAM = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
};
/** Longest time that a stream lasts; its client comes back and is asked anew who it is. Milliseconds. */
const LONGEST = 24 * 3_600_000;
/** A comment keeps proxies from closing a quiet stream; milliseconds. */
const HEARTBEAT = 15_000;
/** When a client that lost the stream comes back, in milliseconds. */
const COME_BACK = 2_000;

/** An answer of server-sent events, which says now and then that it is still there. `gone` once nobody hears it. */
export class EventStream {
  readonly #response: Response;
  readonly #gone = new AbortController();
  readonly #beat: NodeJS.Timeout;
  readonly #over: NodeJS.Timeout;
  readonly #closing: AbortSignal;
  readonly #stop = () => this.#gone.abort();

  /**
   * @param until when it ends at the latest, in milliseconds since 1970
   * @param closing ends it with the server
   */
  constructor(response: Response, until: number, closing: AbortSignal) {
    this.#response = response;
    this.#closing = closing;
    response.once("close", this.#stop);
    closing.addEventListener("abort", this.#stop);
    this.#beat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT);
    this.#over = setTimeout(this.#stop, Math.min(until - Date.now(), LONGEST));
    // Whoever left while the first page was asked for closes nothing any more.
    if (response.destroyed || closing.aborted) this.#stop();
    response.set(EVENT_STREAM).write(`retry: ${COME_BACK}\n\n`);
  }

  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** Sends an event, and waits while the client is slower than the server. */
  async send(event: string, id: string, data: unknown): Promise<void> {
    const { gone } = this;
    if (this.#response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`) || gone.aborted)
      return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#response.off("drain", done);
        gone.removeEventListener("abort", done);
        resolve();
      };
      this.#response.once("drain", done);
      gone.addEventListener("abort", done);
    });
  }

  end(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#over);
    this.#closing.removeEventListener("abort", this.#stop);
    // A client that does not read would keep its connection for as long as it likes.
    if (this.#response.writableNeedDrain) this.#response.destroy();
    else this.#response.end();
  }
}
