import { Link } from "@tanstack/react-router";
import type { IndicatorPageQuery } from "../../generated/explorer.js";
import { periodLabel } from "../labels/periods.js";
import { roleLabel } from "../labels/roles.js";
import { useLanguage, useWords } from "../language/Language.js";
import { INDICATOR } from "./words.js";

type Indicator = NonNullable<IndicatorPageQuery["indicator"]>;

/** Who answers for a measure, and why what sources call by several names counts as one. */
export function Behind({ indicator: { responsibilities, joins } }: { readonly indicator: Indicator }) {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  return (
    <>
      {responsibilities.length > 0 && (
        <section>
          <h2>{w.owners}</h2>
          <ul className="plain">
            {responsibilities.map(({ id, role, deadline, organisation }) => (
              <li key={id}>
                {roleLabel(role, language)}:{" "}
                {organisation.map((body) => (
                  <Link key={body.id} to="/co-quan/$" params={{ _splat: body.id }}>
                    <bdi>{body.name}</bdi>
                  </Link>
                ))}{" "}
                <span className="soft">{periodLabel(deadline, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {joins.length > 1 && (
        <details>
          <summary>{w.joins}</summary>
          <ul>
            {joins.map(({ claim, name, wording, unit, sources, why, by }) => (
              <li key={[claim, wording, unit].join("\n")}>
                <bdi>{[wording ?? name, unit && `(${unit})`].filter(Boolean).join(" ")}</bdi>{" "}
                <span className="soft">{[w.sources(sources), why, by].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
