import { send, troubleOf } from "../session/ask.js";
import { save } from "../session/save.js";

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
  save(`danh-sach.${format}`, await response.blob());
}
