import { Link } from "@tanstack/react-router";
import type { IndicatorPageQuery, ValueFragment } from "../../generated/explorer.js";
import { periodLabel } from "../labels/periods.js";
import { VERDICT_LABELS } from "../labels/verdicts.js";
import { useLanguage, useWords } from "../language/Language.js";
import { figure } from "./figure.js";
import { INDICATOR } from "./words.js";

type Row = NonNullable<IndicatorPageQuery["indicator"]>["series"][number];

interface Props {
  readonly rows: readonly Row[];
  open(value: string): void;
}

/** The document that tells a value, as a link. */
export function ToldBy({ value: { setBy, reportedBy } }: { readonly value: ValueFragment }) {
  const [document] = [...setBy, ...reportedBy];
  if (!document) return null;
  return (
    <Link to="/van-ban/$" params={{ _splat: document.id }}>
      <bdi>{document.symbol ?? document.title ?? document.id}</bdi>
    </Link>
  );
}

/** A value that opens its sentence, and the document that tells it. */
function Told({ value, open }: { readonly value: ValueFragment; open(value: string): void }) {
  return (
    <>
      <button type="button" className="figure" onClick={() => open(value.id)}>
        {figure(value)}
      </button>
      <span className="paper-only">{figure(value)}</span>
      <div className="told-by">
        <ToldBy value={value} />
      </div>
    </>
  );
}

/** Each target with what became of it: the verdict by the figures beside the text's own. */
export function SeriesTable({ rows, open }: Props) {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  if (rows.length === 0) return <p>{w.noTargets}</p>;
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{w.period}</th>
          <th scope="col">{w.target}</th>
          <th scope="col">{w.actual}</th>
          <th scope="col">{w.verdict}</th>
          <th scope="col">{w.told}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ target, actual, verdict, reason, evaluation }) => (
          <tr key={target.id}>
            <td data-of={w.period}>{periodLabel(target.period, language) || "?"}</td>
            <td data-of={w.target}>
              <Told value={target} open={open} />
            </td>
            <td data-of={w.actual}>
              {actual ? <Told value={actual} open={open} /> : <span className="soft">{w.noResult}</span>}
            </td>
            <td data-of={w.verdict}>
              <strong className="verdict" data-look={VERDICT_LABELS[verdict].look}>
                {VERDICT_LABELS[verdict][language]}
              </strong>
              <div className="soft reason">{reason}</div>
            </td>
            <td data-of={w.told}>
              {evaluation ? <bdi>«{evaluation}»</bdi> : <span className="soft">{w.untold}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
