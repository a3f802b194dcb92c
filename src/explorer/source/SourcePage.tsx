import { getRouteApi, Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo } from "react";
import { SourcePageDocument } from "../../generated/explorer.js";
import "../document/facts.css";
import { number, shortDate } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { PlaceName } from "../place/PlaceName.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { Waiting } from "../shell/Waiting.js";
import { bringIntoView } from "./bring-into-view.js";
import { PassageView, PLACE } from "./PassageView.js";
import "./source.css";
import { useSourceText } from "./useSourceText.js";
import { SOURCE } from "./words.js";

const route = getRouteApi("/nguon/$");

/** The words of a source with what stands in them marked; the address holds the place in view. */
export function SourcePage() {
  const w = useWords(SOURCE);
  const { _splat: sha256 = "" } = route.useParams();
  const { start, end } = route.useSearch();
  const { pages, error, again, isWhole } = useSourceText(sha256);
  const place = useMemo(
    () => (start === undefined ? null : { start, end: Math.max(end ?? start + 1, start + 1) }),
    [start, end],
  );
  const passages = pages?.flatMap(({ sourceText }) => sourceText?.paragraphs ?? []) ?? [];
  const isThere = place !== null && passages.some((one) => one.start <= place.start && place.start < one.end);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place of the same text is gone to as well
  useEffect(() => {
    const shown = isThere ? document.getElementById(PLACE) : null;
    const end = shown ? bringIntoView(PLACE) : undefined;
    // The mark that was followed is set anew as the place, and loses the keyboard by it.
    if (document.activeElement === document.body && navigator.userActivation.hasBeenActive)
      shown?.focus({ preventScroll: true });
    return end;
  }, [isThere, start]);
  const [first] = pages ?? [];
  if (error && !first) return <Trouble error={error} reset={again} />;
  if (!first) return <Waiting>{w.waiting}</Waiting>;
  if (!first.sourceText)
    return (
      <>
        <h1>{w.none}</h1>
        <p>{w.noneHint}</p>
      </>
    );
  const { name, asOf, characters, total, place: spokenFor } = first.sourceText;
  const facts: [string, ReactNode][] = [
    [w.place, spokenFor && <PlaceName key="place" of={spokenFor} />],
    [w.asOf, shortDate(asOf)],
    [w.length, w.lengthOf(number(characters), total)],
    [w.sha256, sha256],
  ];
  return (
    <article className="source">
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
        <p className="legend">
          <span className="soft">{w.legend}:</span> <span className="mark">{w.document}</span>{" "}
          <span className="mark open">{w.openCitation}</span>{" "}
          <span className="mark" data-kind="INDICATOR">
            {w.indicator}
          </span>{" "}
          {place && <mark className="shown">{w.shown}</mark>}
        </p>
        <p className="screen-only">
          <Link to="/phat-hien" search={{ source: sha256 }}>
            {w.findings}
          </Link>
          {" · "}
          <Link to="/do-day-du" search={{ nguon: sha256 }}>
            {w.coverage}
          </Link>
        </p>
      </header>
      <section className="text" lang="vi">
        {passages.map((passage) => (
          <PassageView
            key={passage.ordinal}
            passage={passage}
            place={place && place.start < passage.end && place.end > passage.start ? place : null}
          />
        ))}
      </section>
      {error && <Trouble error={error} reset={again} />}
      {!isWhole && !error && (
        <p role="status" className="soft">
          {w.more(passages.length, total)}
        </p>
      )}
      <InPlayground operation={SourcePageDocument} variables={{ sha256, from: 0 }} />
    </article>
  );
}
