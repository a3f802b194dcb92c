import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { ObservationKind, ValueFragment } from "../../generated/explorer.js";
import { kindLabel } from "../labels/verdicts.js";
import { number } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { figure, height } from "./figure.js";
import { INDICATOR } from "./words.js";

interface Drawn {
  readonly kind: ObservationKind;
  readonly from: Date;
  readonly to: Date;
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
}

function drawn(observations: readonly ValueFragment[], unit: string | null | undefined): Drawn[] {
  return observations.flatMap((observation) => {
    const at = height(observation);
    const { kind, from, to, low, high } = observation;
    if (at === null || !to || (observation.unit ?? null) !== (unit ?? null)) return [];
    return [
      {
        ...{ kind, at, low: low ?? null, high: high ?? null, label: figure(observation) },
        from: new Date(from ?? to),
        to: new Date(to),
      },
    ];
  });
}

/** Targets as hollow marks with a line over their period, results as full ones, baselines as crosses. */
function chart(values: readonly Drawn[], unit: string, width: number): SVGElement | HTMLElement {
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

interface Props {
  readonly name: string;
  readonly unit: string | null | undefined;
  readonly observations: readonly ValueFragment[];
}

/** The targets of a measure against what was reached, over time. The same figures stand in the table. */
export function SeriesPlot({ name, unit, observations }: Props) {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const values = drawn(observations, unit);
  const missing = observations.length - values.length;
  useEffect(() => {
    const holder = box.current;
    if (!holder) return;
    const draw = () => {
      const made = chart(drawn(observations, unit), unit ?? "", Math.max(280, holder.clientWidth));
      // Its style would stand inline, which the content policy refuses; its rules stand in indicator.css.
      for (const style of made.querySelectorAll("style")) style.remove();
      // Its parts are no things of their own for a screen reader: the picture has one name, the table the figures.
      for (const part of made.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
      holder.replaceChildren(made);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(holder);
    return () => watch.disconnect();
  }, [observations, unit]);
  if (values.length === 0) return null;
  return (
    <figure className="series-plot">
      <figcaption>
        {(["TARGET", "ACTUAL", "BASELINE"] as const)
          .filter((kind) => values.some((one) => one.kind === kind))
          .map((kind) => (
            <span key={kind} data-kind={kind}>
              {kindLabel(kind, language)}
            </span>
          ))}
      </figcaption>
      <div ref={box} role="img" aria-label={w.plotOf(name)} />
      {missing > 0 && <p className="soft">{w.notDrawn(missing)}</p>}
    </figure>
  );
}
