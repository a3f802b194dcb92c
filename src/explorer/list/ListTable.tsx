import { Link } from "@tanstack/react-router";
import type { NamedFragment, ResolveListQuery } from "../../generated/explorer.js";
import { DocumentName } from "../document/DocumentName.js";
import { outcomeLabel, outcomeMark } from "../labels/outcomes.js";
import { statusLabel } from "../labels/status.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { LIST } from "./words.js";

type Row = ResolveListQuery["resolveList"]["items"][number];

const Named = ({ document }: { readonly document: NamedFragment }) => (
  <Link to="/van-ban/$" params={{ _splat: document.id }} className="quiet">
    <DocumentName document={document} />
  </Link>
);

function ListRow({ row, at }: { readonly row: Row; readonly at: number }) {
  const w = useWords(LIST);
  const { language } = useLanguage();
  const { citation, outcome, document, candidates, reasons } = row;
  const named = document ? [document] : candidates.map((candidate) => candidate.document);
  const status = document?.status;
  return (
    <tr>
      <td data-of={w.number}>{at}</td>
      <td data-of={w.citation}>
        <bdi>{citation}</bdi>
      </td>
      <td data-of={w.means}>
        {outcome !== "RESOLVED" && (
          <p className="outcome" data-outcome={outcome}>
            <span aria-hidden="true">{outcomeMark(outcome)}</span> {outcomeLabel(outcome, language)}.{" "}
            <bdi className="soft">{reasons.join(" ")}</bdi>
          </p>
        )}
        {named.map((one) => (
          <Named key={one.id} document={one} />
        ))}
      </td>
      <td data-of={w.status}>
        {status && (
          <span title={status.reason}>
            {statusLabel(status.status, language)}
            {status.since && <span className="soft"> {w.since(shortDate(status.since))}</span>}
          </span>
        )}
      </td>
      <td data-of={w.successors}>
        {status?.successors.map((one) => (
          <Named key={one.id} document={one} />
        ))}
      </td>
    </tr>
  );
}

/** A line for each citation, in the order given. */
export function ListTable({ rows }: { readonly rows: readonly Row[] }) {
  const w = useWords(LIST);
  return (
    <table className="stacked list-table">
      <thead>
        <tr>
          {[w.number, w.citation, w.means, w.status, w.successors].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows
          .map((row, i) => ({ row, at: i + 1 }))
          .map(({ row, at }) => (
            <ListRow key={at} row={row} at={at} />
          ))}
      </tbody>
    </table>
  );
}
