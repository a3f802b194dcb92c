import { send, troubleOf } from "../session/ask.js";

/** The arguments of `resolve`. */
export interface Asked {
  readonly citations: readonly string[];
  readonly place: string | null;
  readonly asOf: string | null;
}

/** The answer as a file that the browser saves. @throws AskError */
export async function saveList(asked: Asked, format: "xlsx" | "csv"): Promise<void> {
  const response = await send(`/export/citations.${format}`, {
    body: JSON.stringify(asked),
    type: "application/json",
  });
  if (!response.ok) throw await troubleOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: `danh-sach.${format}` });
  link.click();
  URL.revokeObjectURL(address);
}
