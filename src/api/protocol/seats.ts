/** Why there is no seat: the client holds as many as one may, or all are taken. */
export type NoSeat = "CLIENT" | "ALL";

/** What answers that go on may hold at a time: each of them keeps a connection. */
export interface Most {
  readonly ofAll: number;
  readonly ofOne: number;
}

/** Counts who holds how many seats; whoever leaves makes room at once. */
export class Seats {
  readonly #most: Most;
  readonly #held = new Map<string, number>();
  #all = 0;

  constructor(most: Most) {
    this.#most = most;
  }

  /** @returns what gives the seat back, however often it is called; or why there is none */
  take(client: string): (() => void) | NoSeat {
    const held = this.#held.get(client) ?? 0;
    if (held >= this.#most.ofOne) return "CLIENT";
    if (this.#all >= this.#most.ofAll) return "ALL";
    this.#held.set(client, held + 1);
    this.#all += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#all -= 1;
      const others = (this.#held.get(client) ?? 1) - 1;
      if (others > 0) this.#held.set(client, others);
      else this.#held.delete(client);
    };
  }
}
