import * as Plot from "@observablehq/plot";
import type { ObservationKind, ValueFragment } from "../../generated/explorer.js";
import { number } from "../language/format.js";
import { figure, height } from "./figure.js";

/** A value as it is drawn. */
export interface Drawn {
  readonly kind: ObservationKind;
  readonly from: Date;
  readonly to: Date;
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
}

/** What can be drawn: a value and a period. The axis bears the unit, so that figures stand without long ones. */
export function drawn(observations: readonly ValueFragment[]): Drawn[] {
  return observations.flatMap((observation) => {
    const at = height(observation);
    const { kind, from, to, low, high } = observation;
    if (at === null || !to) return [];
    return [
      {
        ...{
          kind,
          at,
          low: low ?? null,
          high: high ?? null,
          label: figure({ ...observation, unit: observation.unit === "%" ? "%" : null }),
        },
        from: new Date(from ?? to),
        to: new Date(to),
      },
    ];
  });
}

/** The first and the last year that pictures of one measure share, each by its first day. */
export type Years = readonly [Date, Date];

export function yearsOf(values: readonly Drawn[]): Years {
  const years = values.flatMap(({ from, to }) => [from.getUTCFullYear(), to.getUTCFullYear()]);
  return [new Date(Date.UTC(Math.min(...years), 0)), new Date(Date.UTC(Math.max(...years), 0))];
}

/** Targets as hollow marks with a line over their period, results as full ones, baselines as crosses. */
export function chart(
  values: readonly Drawn[],
  unit: string,
  years: Years,
  width: number,
): SVGElement | HTMLElement {
  const of = (kind: ObservationKind) => values.filter((one) => one.kind === kind);
  const [targets, actuals, baselines] = [of("TARGET"), of("ACTUAL"), of("BASELINE")];
  const wide = width > 480;
  return Plot.plot({
    width,
    height: Math.min(340, Math.max(240, width * 0.5)),
    marginLeft: 56,
    marginTop: 26,
    marginBottom: 30,
    x: {
      type: "utc",
      domain: years,
      label: null,
      ticks: wide ? 8 : 4,
      inset: 26,
      tickFormat: (day: Date) => String(day.getUTCFullYear()),
      interval: "year",
    },
    y: {
      grid: true,
      nice: true,
      inset: 8,
      label: unit,
      labelArrow: "none",
      tickFormat: (value: number) => number(value),
    },
    marks: [
      Plot.ruleY(targets, { x1: "from", x2: "to", y: "at", stroke: "var(--accent)", strokeDasharray: "5 3" }),
      Plot.ruleX(
        targets.filter(({ low }) => low !== null),
        { x: "to", y1: "low", y2: "high", stroke: "var(--accent)" },
      ),
      Plot.line(actuals, { x: "to", y: "at", stroke: "var(--state)", strokeWidth: 1.5 }),
      Plot.dot(baselines, { x: "to", y: "at", symbol: "times", stroke: "var(--ink-soft)", strokeWidth: 2 }),
      Plot.dot(targets, {
        x: "to",
        y: "at",
        symbol: "diamond2",
        r: 5,
        stroke: "var(--accent)",
        strokeWidth: 2,
        fill: "var(--paper)",
      }),
      Plot.dot(actuals, { x: "to", y: "at", r: 4.5, fill: "var(--state)" }),
      ...(values.length <= (wide ? 24 : 10)
        ? [
            Plot.text(values, {
              x: "to",
              y: "at",
              text: "label",
              dy: -12,
              fontSize: 11,
              fill: "var(--ink)",
              stroke: "var(--paper)",
              strokeWidth: 3,
            }),
          ]
        : []),
    ],
  });
}
