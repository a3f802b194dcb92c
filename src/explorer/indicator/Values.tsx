import type { ValueFragment } from "../../generated/explorer.js";
import { periodLabel } from "../labels/periods.js";
import { kindLabel } from "../labels/verdicts.js";
import { useLanguage, useWords } from "../language/Language.js";
import { figure } from "./figure.js";
import { ToldBy } from "./SeriesTable.js";
import { INDICATOR } from "./words.js";

/** So many values come with one answer (`limit` of the operation). */
const MOST = 500;

interface Props {
  readonly values: readonly ValueFragment[];
  open(value: string): void;
}

/** Every value of a measure that was read, by period. */
export function Values({ values, open }: Props) {
  const w = useWords(INDICATOR);
  const { language } = useLanguage();
  return (
    <section>
      <h2>
        {w.values} <span className="soft">({values.length})</span>
      </h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{w.period}</th>
            <th scope="col">{w.kind}</th>
            <th scope="col">{w.value}</th>
            <th scope="col">{w.by}</th>
            <th scope="col" className="screen-only">
              {w.proof}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.id}>
              <td data-of={w.period}>{periodLabel(value.period, language) || "?"}</td>
              <td data-of={w.kind}>{kindLabel(value.kind, language)}</td>
              <td data-of={w.value}>{figure(value)}</td>
              <td data-of={w.by}>
                <ToldBy value={value} />
              </td>
              <td className="screen-only">
                <button type="button" className="proof" onClick={() => open(value.id)}>
                  {w.proof}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {values.length === MOST && <p className="soft">{w.notAll(MOST)}</p>}
    </section>
  );
}
