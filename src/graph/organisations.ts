import { fold } from "../model/fold.js";
import type { Transaction } from "./connect.js";

interface Named {
  readonly id: string;
  readonly before: string | null;
  readonly after: string;
}

/** Names organisations as their documents do, after documents gained or lost them; those without any go. */
export async function settleOrganisations(
  tx: Transaction,
  touched: readonly { readonly id: string; readonly place: string }[],
): Promise<void> {
  const places = new Map(touched.map(({ id, place }) => [id, place]));
  if (places.size === 0) return;
  const ids = [...places.keys()];
  await tx.run("drop-organisations", { ids });
  const named = await tx.run<Named & object>("settle-organisations", { ids });
  const rows = named
    .filter(({ before, after }) => before !== after)
    .map(({ id, after }) => ({ id, name: after, nameFolded: fold(after), place: places.get(id) }));
  if (rows.length > 0) await tx.run("set-organisations", { rows });
}
