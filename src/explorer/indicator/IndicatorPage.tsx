import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { IndicatorPageDocument } from "../../generated/explorer.js";
import { FactBeside } from "../evidence/FactBeside.js";
import { periodLabel } from "../labels/periods.js";
import { kindLabel } from "../labels/verdicts.js";
import { useLanguage, useWords } from "../language/Language.js";
import { PlaceName } from "../place/PlaceName.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { Behind } from "./Behind.js";
import { figure } from "./figure.js";
import "../document/facts.css";
import "./indicator.css";
import { SeriesPlot } from "./SeriesPlot.js";
import { SeriesTable } from "./SeriesTable.js";
import { Values } from "./Values.js";
import { INDICATOR } from "./words.js";

const route = getRouteApi("/chi-tieu/$");

/** One measure: its targets against what was reached, as a plot and as a table; each figure opens its sentence. */
export function IndicatorPage() {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  const { _splat: id = "" } = route.useParams();
  const { proof } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(asking(IndicatorPageDocument, { id }));
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Waiting>{w.waiting}</Waiting>;
  const { indicator } = data;
  if (!indicator)
    return (
      <>
        <h1>{w.none}</h1>
        <p>{w.noneHint}</p>
      </>
    );
  const { name, unit, topic, better, place, names, series, observations } = indicator;
  const open = (value?: string) => void navigate({ search: { proof: value }, resetScroll: false });
  const shown = observations.find((value) => value.id === proof);
  const facts: [string, ReactNode][] = [
    [w.unit, unit ?? ""],
    [w.topic, topic ?? ""],
    [w.better, better === "HIGHER" ? w.higher : better === "LOWER" ? w.lower : ""],
    [w.place, place && <PlaceName key="place" of={place} />],
    [w.names, (names ?? []).filter((other) => other !== name).join("; ")],
    [w.id, indicator.id],
  ];
  return (
    <article className={shown ? "with-beside open" : "with-beside"}>
      <div className="indicator">
        <header className="facts-of">
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <dl>
            {facts
              .filter(([, value]) => value)
              .map(([fact, value]) => (
                <div key={fact}>
                  <dt>{fact}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
          </dl>
        </header>
        <section>
          <h2>{w.series}</h2>
          <SeriesPlot name={name} unit={unit} observations={observations} />
          <SeriesTable rows={series} open={open} />
        </section>
        <Values values={observations} open={open} />
        <Behind indicator={indicator} />
        <InPlayground operation={IndicatorPageDocument} variables={{ id }} />
      </div>
      {shown && (
        <FactBeside
          key={shown.id}
          fact={shown.id}
          title={`${kindLabel(shown.kind, language)} ${periodLabel(shown.period, language)}: ${figure(shown)}`}
          onClose={() => open()}
        />
      )}
    </article>
  );
}
