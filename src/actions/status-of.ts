import DataLoader from "dataloader";
import type { Transaction } from "../graph/connect.js";
import type { StatusOf } from "../inspection/judge.js";
import { type StatusQuestion, statusesIn } from "./status.js";

/** How documents stand, for judges: all that are asked for together are answered at once, each day's once. */
export function statusOfIn(tx: Transaction): StatusOf {
  const loader = new DataLoader(
    async (asked: readonly StatusQuestion[]) => (await statusesIn(tx, asked)).map(({ status }) => status),
    { cacheKeyFn: ({ document, asOf }: StatusQuestion) => `${asOf} ${document}` },
  );
  return (document, asOf) => loader.load({ document, asOf });
}
