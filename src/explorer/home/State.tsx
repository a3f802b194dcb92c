import { Link } from "@tanstack/react-router";
import type { HomeQuery } from "../../generated/explorer.js";
import { severityLabel } from "../labels/severities.js";
import { number } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { HOME } from "./words.js";

/** What the graph holds, in figures. */
export function Holds({ coverage }: { readonly coverage: HomeQuery["coverage"] }) {
  const w = useWords(HOME);
  const { sources, documents, citations, resolved } = coverage;
  const figures = [
    [w.documents, documents],
    [w.sources, sources],
    [w.citations, citations],
    [w.resolved, resolved],
  ] as const;
  return (
    <section aria-labelledby="trong-do-thi">
      <h2 id="trong-do-thi">{w.holds}</h2>
      <dl className="figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/do-day-du">{w.complete}</Link>
      </p>
    </section>
  );
}

/** What somebody should look at: findings, and citations that nobody decided. */
export function Attention({ coverage, findings, rules }: Pick<HomeQuery, "coverage" | "findings" | "rules">) {
  const w = useWords(HOME);
  const { language } = useLanguage();
  const { ambiguous, missing } = coverage;
  const english = new Map(rules.map(({ id, titleEn }) => [id, titleEn]));
  return (
    <section aria-labelledby="can-chu-y">
      <h2 id="can-chu-y">{w.attention}</h2>
      {findings.total + ambiguous + missing === 0 && <p>{w.allWell}</p>}
      <ul className="plain">
        {findings.items.map(({ id, rule, severity, hint, title, detail }) => (
          <li key={id} data-severity={severity}>
            <Link to="/phat-hien" search={{ open: id }}>
              <b>{language === "vi" ? title : (english.get(rule) ?? title)}</b>
            </Link>{" "}
            <span className="soft severity">
              {severityLabel(severity, language)}
              {hint && ` · ${w.hint}`}
            </span>
            <br />
            <bdi>{detail}</bdi>
          </li>
        ))}
      </ul>
      {findings.total > 0 && (
        <p>
          <Link to="/phat-hien">{w.findings(findings.total)}</Link>
        </p>
      )}
      {ambiguous > 0 && (
        <p>
          <Link to="/can-quyet">{w.ambiguous(ambiguous)}</Link>
        </p>
      )}
      {missing > 0 && (
        <p>
          <Link to="/do-day-du">{w.missing(missing)}</Link>
        </p>
      )}
    </section>
  );
}
