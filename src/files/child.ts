import { Worker } from "node:worker_threads";
import type { Answer, Job } from "./conversion.js";
import type { Converted } from "./converted.js";
import { Refusal } from "./refusal.js";

/**
 * The converting process: takes one file at a time over its channel and answers with text. It holds no secrets, writes
 * no file and no log, and is ended from outside when a file takes too long.
 */

/**
 * Ends the process past so many megabytes, and when its parent is gone, also while a parser never comes back to the
 * event loop.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > workerData * 1048576 || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 50);
`;

const send = (answer: Answer): void => void process.send?.(answer);
const resident = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);

async function convert({ format, bytes, limits, encoding }: Job): Promise<Converted> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === "html") return (await import("./html-text.js")).convertHtml(buffer, encoding);
  if (format === "docx") return (await import("./docx-text.js")).convertDocx(buffer, limits);
  if (format === "doc") return (await import("./doc-text.js")).convertDoc(buffer);
  return (await import("./pdf-text.js")).convertPdf(buffer);
}

const tooLong = (limit: number) =>
  new Refusal("FILE_TOO_LARGE", `holds more than ${limit} characters of text`, "split it and give the parts");

async function answer(job: Job): Promise<Answer> {
  try {
    const converted = await convert(job);
    if (converted.text.length > job.limits.characters) throw tooLong(job.limits.characters);
    return { converted: { ...converted, header: converted.header.slice(0, 20_000) }, resident: resident() };
  } catch (error) {
    const { code, found, remedy } =
      error instanceof Refusal
        ? error
        : new Refusal("FILE_DAMAGED", "cannot be read", "give an undamaged copy");
    return { refused: { code, found, remedy }, resident: resident() };
  }
}

new Worker(WATCH, { eval: true, workerData: Number(process.argv[2]) || 1_024 }).unref();
process.on("message", (job: Job) => void answer(job).then(send));
process.on("disconnect", () => process.exit(0));
process.on("unhandledRejection", () => undefined);
send({ ready: true });
