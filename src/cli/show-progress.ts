import { SingleBar } from "cli-progress";
import type { Progress, ProgressEvent } from "../model/progress.js";
import { say } from "./output.js";

const FORMAT = "{what} [{bar}] {value}/{total}";

/** One bar at a time; a step without numbers is a line above it. */
function bars(): Shown {
  let bar: SingleBar | null = null;
  const end = () => {
    bar?.stop();
    bar = null;
  };
  const progress = ({ what, done, total }: ProgressEvent) => {
    if (done === undefined || total === undefined) {
      end();
      say(what);
      return;
    }
    if (!bar) {
      bar = new SingleBar({
        format: FORMAT,
        stream: process.stderr,
        clearOnComplete: true,
        hideCursor: true,
      });
      bar.start(total, done, { what });
    }
    bar.setTotal(total);
    bar.update(done, { what });
    if (done >= total) end();
  };
  return { progress, end };
}

const PARTS = 10;

/** A line for each step, and for each tenth of a long one. */
function lines(): Shown {
  let last = "";
  const progress = ({ what, done, total }: ProgressEvent) => {
    const tenth = done !== undefined && total ? Math.floor((done * PARTS) / total) : null;
    const key = tenth === null ? what : `${tenth}`;
    if (key === last) return;
    last = key;
    say(tenth === null ? what : `${what} (${done}/${total})`);
  };
  return { progress, end: () => {} };
}

export interface Shown {
  readonly progress: Progress;
  /** Takes an unfinished bar away, so that the next line stands by itself. */
  end(): void;
}

/** Shows progress on stderr: bars on a terminal, plain lines elsewhere. */
export const showProgress = (): Shown => (process.stderr.isTTY ? bars() : lines());
