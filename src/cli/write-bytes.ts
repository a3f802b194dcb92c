import { writeFile } from "node:fs/promises";
import { VanbanError } from "../model/errors.js";

/** @throws VanbanError BAD_INPUT where a file that is no text would go to a screen */
export function refuseScreen(chunk: string | Buffer): void {
  if (typeof chunk === "string" || !process.stdout.isTTY) return;
  throw new VanbanError(
    "BAD_INPUT",
    "This file is no text to be shown on a screen: name one with --output FILE, or send it on with > FILE.",
  );
}

/** Writes a file's bytes to `output`, or to stdout where none is named. @throws VanbanError BAD_INPUT where it cannot */
export async function writeBytes(bytes: Buffer, output: string | undefined): Promise<void> {
  if (output === undefined) {
    refuseScreen(bytes);
    await new Promise((done) => process.stdout.write(bytes, done));
    return;
  }
  await writeFile(output, bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new VanbanError(
      "BAD_INPUT",
      `${output} cannot be written (${cause.code ?? cause.message}).`,
      cause,
    );
  });
}
