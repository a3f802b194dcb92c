import type { Reading } from "../../src/model/reading.js";
import type { Tally } from "../tally.js";
import type { HandFacts, HandObservation } from "./hand.js";
import { comparablePeriod, isSure, over } from "./match.js";

type Found = Reading["indicators"][number]["observations"][number];

const round = (n: number | null): number | null => (n === null ? null : Math.round(n * 1e4) / 1e4);
/** The same value at the same place. */
const same = (h: HandObservation, p: Found): boolean =>
  over(h, p) &&
  round(h.value) === round(p.value) &&
  round(h.low) === round(p.low) &&
  round(h.high) === round(p.high);

/** Values of measures match by place and value; of those that do, kind, period and comparator are asked. */
export function scoreObservations(tally: Tally, hand: HandFacts, reading: Reading): void {
  if (!hand.indicators) return;
  const found = reading.indicators.flatMap((i) => i.observations);
  const read = hand.indicators.flatMap((i) => i.observations);
  const asked = read.filter(isSure);
  const free = read.filter((o) => !isSure(o));
  const words = (o: { start: number; end: number }): string => hand.text.slice(o.start, o.end);
  for (const h of asked) {
    const hits = found.filter((p) => same(h, p));
    const hit = hits.find((p) => p.kind.toLowerCase() === h.kind) ?? hits[0];
    tally.add("observation recall", hit !== undefined);
    const isTarget = hit?.kind === "TARGET";
    if (h.kind === "target") tally.add("target recall", isTarget);
    if (h.kind === "target" ? !isTarget : !hit)
      tally.fault(`${hand.name} no ${h.kind} ${h.start}`, `bỏ sót «${words(h)}» ${h.period ?? ""}`);
    if (!hit) continue;
    const period = [h.period, ...(h.period_alt ?? [])].map(comparablePeriod);
    const comparator = [h.comparator, ...(h.comparator_alt ?? [])];
    for (const [measure, ok, expected, got] of [
      ["period", period.includes(comparablePeriod(hit.period)), h.period, hit.period],
      ["comparator", comparator.includes(hit.comparator), h.comparator, hit.comparator],
    ] as const) {
      tally.add(`observation ${measure}`, ok);
      if (!ok)
        tally.fault(
          `${hand.name} ${measure} ${h.start}`,
          `${measure}: «${words(h)}» ${expected}, đọc ra ${got}`,
        );
    }
  }
  for (const p of found) {
    const good = asked.filter((h) => same(h, p));
    if (good.length === 0 && free.some((h) => over(h, p))) continue;
    tally.add("observation precision", good.length > 0);
    const right = p.kind !== "TARGET" || good.some((h) => h.kind === "target");
    if (p.kind === "TARGET") tally.add("target precision", right);
    if (good.length === 0 || !right)
      tally.fault(
        `${hand.name} false ${p.kind.toLowerCase()} ${p.start}`,
        `thừa ${p.kind} «${words(p)}» ${p.period}`,
      );
  }
}
