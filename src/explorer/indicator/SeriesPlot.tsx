import { useEffect, useMemo, useRef } from "react";
import type { ValueFragment } from "../../generated/explorer.js";
import { kindLabel } from "../labels/verdicts.js";
import { useLanguage, useWords } from "../language/Language.js";
import { chart, type Drawn, drawn, type Years, yearsOf } from "./chart.js";
import { INDICATOR } from "./words.js";

interface OneUnit {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly Drawn[];
  readonly years: Years;
}

/** The values of one unit over time. */
function Drawing({ name, unit, values, years }: OneUnit) {
  const w = useWords(INDICATOR);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = box.current;
    if (!holder) return;
    const draw = () => {
      const made = chart(values, unit, years, Math.max(280, holder.clientWidth));
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
  }, [values, unit, years]);
  return <div ref={box} role="img" aria-label={w.plotOf([name, unit].filter(Boolean).join(", "))} />;
}

interface Props {
  readonly name: string;
  readonly unit: string | null | undefined;
  readonly observations: readonly ValueFragment[];
}

/**
 * The targets of a measure against what was reached, over time, a picture for each unit it is told in, the usual one
 * first. The same figures stand in the table.
 */
export function SeriesPlot({ name, unit, observations }: Props) {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  const pictures = useMemo(() => {
    const units = [unit ?? "", ...observations.map((value) => value.unit ?? "")];
    return [...new Set(units)]
      .map((one) => ({
        unit: one,
        values: drawn(observations.filter((value) => (value.unit ?? "") === one)),
      }))
      .filter(({ values }) => values.length > 0);
  }, [unit, observations]);
  const values = pictures.flatMap((picture) => picture.values);
  const years = useMemo(() => yearsOf(pictures.flatMap((picture) => picture.values)), [pictures]);
  const missing = observations.length - values.length;
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
      {pictures.map((picture) => (
        <Drawing key={picture.unit} name={name} unit={picture.unit} values={picture.values} years={years} />
      ))}
      {missing > 0 && <p className="soft">{w.notDrawn(missing)}</p>}
    </figure>
  );
}
