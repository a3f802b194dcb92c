import { Link } from "@tanstack/react-router";
import type { MeasureValueFragment } from "../../generated/explorer.js";
import { figure } from "../indicator/figure.js";
import { periodLabel } from "../labels/periods.js";
import { kindLabel } from "../labels/verdicts.js";
import { compare } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DOCUMENT } from "./words.js";

interface Props {
  readonly values: readonly MeasureValueFragment[];
  open(fact: string): void;
}

const nameOf = ({ indicator }: MeasureValueFragment): string => indicator[0]?.name ?? "";

/** What a document sets and reports of measures, by their names and periods. */
export function Measures({ values, open }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const ordered = [...values].sort(
    (a, b) => compare(nameOf(a), nameOf(b)) || (a.to ?? "").localeCompare(b.to ?? ""),
  );
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{w.measure}</th>
          <th scope="col">{w.period}</th>
          <th scope="col">{w.kind}</th>
          <th scope="col">{w.value}</th>
          <th scope="col" className="screen-only">
            {w.evidence}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((value) => (
          <tr key={value.id}>
            <td data-of={w.measure}>
              {value.indicator.map(({ id, name }) => (
                <Link key={id} to="/chi-tieu/$" params={{ _splat: id }}>
                  <bdi>{name}</bdi>
                </Link>
              ))}
            </td>
            <td data-of={w.period}>{periodLabel(value.period, language) || "?"}</td>
            <td data-of={w.kind}>{kindLabel(value.kind, language)}</td>
            <td data-of={w.value}>{figure(value)}</td>
            <td className="screen-only">
              <button type="button" className="proof" onClick={() => open(value.id)}>
                {w.evidence}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
