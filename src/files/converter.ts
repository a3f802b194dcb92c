import { type ChildProcess, fork } from "node:child_process";
import { VanbanError } from "../model/errors.js";
import { childModule } from "./child-module.js";
import type { Answer, Job } from "./conversion.js";
import type { Converted } from "./converted.js";
import type { FileLimits } from "./limits.js";
import { Refusal } from "./refusal.js";

/** The process may take so long to come up, in milliseconds; from the sources it is bundled first. */
const BOOT = 60_000;
/** What of the surroundings the process needs; passwords and keys are not among it. */
const KEPT = ["PATH", "SystemRoot", "LANG", "LC_ALL", "TZ"];

const surroundings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

function start({ heapMegabytes, residentMegabytes }: FileLimits): ChildProcess {
  const { path, args } = childModule();
  return fork(path, [...args, String(residentMegabytes)], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, "--no-warnings"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: surroundings(),
  });
}

const tooMuch = (what: string) =>
  new Refusal(
    "FILE_TOO_LARGE",
    `took more than ${what} to read`,
    "split it, or save it anew from the program it was written with",
  );

const MEGABYTE = 1024 * 1024;
/** The old Word format is read in milliseconds, or, damaged, round in circles: small files get little time. */
const OLD_WORD = { milliseconds: 1_800, eachMegabyte: 3_000 };

const patience = ({ format, bytes, limits }: Job): number =>
  format === "doc"
    ? Math.min(limits.milliseconds, OLD_WORD.milliseconds + (bytes.length / MEGABYTE) * OLD_WORD.eachMegabyte)
    : limits.milliseconds;

type End =
  | { readonly answer: Answer }
  | { readonly signal: NodeJS.Signals | null; readonly code: number | null }
  | "late";

/** Waits for the next word of the process, its end, or the end of patience. */
function next(child: ChildProcess, milliseconds: number): Promise<End> {
  return new Promise((resolve) => {
    const done = (end: End) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      resolve(end);
    };
    const onMessage = (answer: unknown) => done({ answer: answer as Answer });
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => done({ code, signal });
    const onError = () => done({ code: null, signal: null });
    const timer = setTimeout(() => done("late"), milliseconds);
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
  });
}

/**
 * Converts files in a process of its own, one after another, with a limit on time and memory. The process is kept for
 * the next file, replaced when it was ended or has grown, and never keeps its parent from exiting.
 */
export class Converter {
  private child: ChildProcess | null = null;
  private startedFor = "";
  private last: Promise<unknown> = Promise.resolve();

  /** @throws Refusal; VanbanError INTERNAL when the process does not come up */
  convert(job: Job): Promise<Converted> {
    const turn = this.last.then(() => this.run(job));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the process; the next file starts another. */
  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private async run(job: Job): Promise<Converted> {
    const child = await this.ready(job.limits);
    child.ref();
    child.channel?.ref();
    const waiting = next(child, patience(job));
    child.send(job, () => undefined);
    const end = await waiting;
    child.channel?.unref();
    child.unref();
    return this.outcome(end, job);
  }

  private outcome(end: End, job: Job): Converted {
    const { limits } = job;
    if (end === "late") {
      this.close();
      if (patience(job) < limits.milliseconds)
        throw new Refusal(
          "FILE_DAMAGED",
          "leads its reader round in circles",
          "give a copy that Word can open",
        );
      throw tooMuch(`${limits.milliseconds / 1_000} seconds`);
    }
    if (!("answer" in end)) {
      this.close();
      if (end.signal === "SIGKILL" || end.signal === "SIGABRT" || end.code === 134)
        throw tooMuch(`${limits.residentMegabytes} MB of memory`);
      throw new Refusal("FILE_DAMAGED", "broke the program that reads it", "give an undamaged copy");
    }
    const { answer } = end;
    if ("ready" in answer)
      throw new VanbanError("INTERNAL", "The process that reads files answered out of turn.");
    if (answer.resident > limits.residentMegabytes / 2) this.close();
    if ("refused" in answer)
      throw new Refusal(answer.refused.code, answer.refused.found, answer.refused.remedy);
    return answer.converted;
  }

  private async ready(limits: FileLimits): Promise<ChildProcess> {
    const wanted = `${limits.heapMegabytes} ${limits.residentMegabytes}`;
    if (this.child?.connected && this.child.exitCode === null && this.startedFor === wanted)
      return this.child;
    this.close();
    const child = start(limits);
    const end = await next(child, BOOT);
    if (end === "late" || !("answer" in end)) {
      child.kill("SIGKILL");
      throw new VanbanError(
        "INTERNAL",
        "The process that reads files did not start: run `npm run build` and try again.",
      );
    }
    this.child = child;
    this.startedFor = wanted;
    return child;
  }
}
