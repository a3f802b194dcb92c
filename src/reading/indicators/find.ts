import type { Found } from "../found.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { contextOf, headingPeriod } from "./context.js";
import { findFigures } from "./figures.js";
import { kindOf } from "./kinds.js";
import { findTables } from "./rows.js";
import { NOTHING_SAID } from "./said.js";
import { type FoundObservation, readSentences } from "./sentences.js";
import { rowValues } from "./tables.js";
import { zoneAt } from "./zones.js";

export type { FoundObservation } from "./sentences.js";

/** The measures of a text with their values, in order; view offsets. */
export function findIndicators(
  seen: View,
  units: readonly Unit[],
  mentions: readonly Found[],
  header: Header,
): FoundObservation[] {
  const figures = findFigures(seen, units, mentions);
  if (figures.length === 0 && !seen.text.includes("|")) return [];
  const context = contextOf(seen, units, header);
  const tables = findTables(seen.text)
    .map((table) => ({ table, values: rowValues(seen, table) }))
    .filter((t) => t.values.length > 0);
  const inTable = (at: number): boolean => tables.some((t) => t.table.start <= at && at < t.table.end);
  const outside = tables.length === 0 ? figures : figures.filter((f) => !inTable(f.number));
  const rows = tables.flatMap(({ values }) =>
    values.map((v): FoundObservation => {
      const zone = zoneAt(context.zones, v.figure.number);
      const { asOf, dated, setting, firstSet } = context;
      const kind =
        v.kind ??
        kindOf({
          zone: zone.zone,
          before: "",
          said: NOTHING_SAID,
          rest: "",
          lastYear: v.lastYear,
          asOf,
          dated,
          setting,
          firstSet,
          bound: false,
          beside: false,
          above: null,
        });
      return {
        figure: v.figure,
        kind,
        period: v.period ?? (kind === "TARGET" ? headingPeriod(zone, context.title) : null),
        judged: null,
        named: { name: v.name, change: null, head: null, figure: v.figure },
        heading: zone.heading,
      };
    }),
  );
  return [...readSentences(seen, units, outside, context), ...rows].sort(
    (a, b) => a.figure.number - b.figure.number,
  );
}
