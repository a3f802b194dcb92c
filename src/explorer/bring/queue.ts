import { AskError, OFFLINE } from "../session/ask.js";
import { queryClient } from "../session/asking.js";
import { serverAnswers } from "../session/fetched.js";
import { type Context, type Loaded, upload } from "./upload.js";

export type Step = "WAITING" | "SENDING" | "READING" | "DONE" | "FAILED";

/** A file that was dropped, and what became of it. */
export interface Item {
  readonly id: number;
  readonly file: File;
  readonly context: Context;
  readonly step: Step;
  readonly loaded?: Loaded;
  readonly error?: AskError;
}

/**
 * The files that were dropped in this tab. They go in one after another, whatever page is looked at meanwhile; one that
 * cannot be read stops none of the others, and where the server does not answer they wait for it.
 */
let items: readonly Item[] = [];
let running = false;
const listeners = new Set<() => void>();

function put(next: readonly Item[]): void {
  items = next;
  for (const listener of listeners) listener();
}

const change = (id: number, to: Partial<Item>): void =>
  put(items.map((item) => (item.id === id ? { ...item, ...to } : item)));

async function take({ id, file, context }: Item): Promise<void> {
  change(id, { step: "SENDING" });
  try {
    const loaded = await upload(file, context, () => change(id, { step: "READING" }));
    change(id, { step: "DONE", loaded });
  } catch (error) {
    const known = error instanceof AskError ? error : new AskError("UNKNOWN", String(error));
    if (known.code === OFFLINE) {
      change(id, { step: "WAITING" });
      await serverAnswers();
    } else change(id, { step: "FAILED", error: known });
  }
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  for (let next = items[0]; next; ) {
    const waiting = items.find(({ step }) => step === "WAITING");
    if (waiting) await take(waiting);
    next = items.find(({ step }) => step === "WAITING");
  }
  running = false;
  void queryClient.invalidateQueries();
}

export const queue = {
  items: (): readonly Item[] => items,
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  add(files: readonly File[], context: Context): void {
    const from = items.length;
    put([...items, ...files.map((file, i) => ({ id: from + i, file, context, step: "WAITING" as const }))]);
    void run();
  },
  /** Tries one again that failed. */
  again(id: number): void {
    put(items.map((item) => (item.id === id ? { ...item, step: "WAITING" as const } : item)));
    void run();
  },
};
