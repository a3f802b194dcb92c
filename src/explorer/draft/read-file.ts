import { send, troubleOf } from "../session/ask.js";

interface ReadDraft {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The text of a draft's file, which the server reads and keeps nothing of. @throws AskError */
export async function readFile(file: File): Promise<ReadDraft> {
  const address = `/drafts?name=${encodeURIComponent(file.name)}`;
  const response = await send(address, { body: file, type: "application/octet-stream" });
  if (!response.ok) throw await troubleOf(response);
  return (await response.json()) as ReadDraft;
}
