import { citationLines } from "../actions/pasted-list.js";
import { VanbanError } from "../model/errors.js";

/** Most bytes of a list on standard input. */
const LARGEST = 5_000_000;

/** Reads a list from standard input, UTF-8. @throws VanbanError BAD_INPUT when it is empty or too large */
export async function citationsFromStdin(): Promise<string[]> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    size += (part as Buffer).length;
    if (size > LARGEST) throw new VanbanError("BAD_INPUT", `The list is larger than ${LARGEST} bytes.`);
    parts.push(part as Buffer);
  }
  const citations = citationLines(Buffer.concat(parts).toString("utf8"));
  if (citations.length > 0) return citations;
  throw new VanbanError("BAD_INPUT", "The list on standard input is empty, expected a citation a line.");
}
