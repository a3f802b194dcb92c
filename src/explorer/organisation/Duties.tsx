import { Link } from "@tanstack/react-router";
import type { DutyFragment } from "../../generated/explorer.js";
import { periodLabel } from "../labels/periods.js";
import { recurrenceLabel, roleLabel } from "../labels/roles.js";
import { today } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import { MoreRows, useRows } from "../shell/MoreRows.js";
import { monthOf } from "./Calendar.js";
import { ORGANISATION } from "./words.js";

/** When a duty is due, and whether that day has passed: which says nothing of whether it was done. */
export function Deadline({ duty }: { readonly duty: DutyFragment }) {
  const w = useWords(ORGANISATION);
  const { language } = useLanguage();
  const { deadline, dueBy, task } = duty;
  const recurring = recurrenceLabel(task[0]?.recurrence, language);
  if (!deadline) return <span className={recurring ? "" : "soft"}>{recurring || w.undated}</span>;
  return (
    <>
      {periodLabel(deadline, language)}
      {recurring && `, ${recurring}`}
      {dueBy && dueBy < today() && <span className="soft"> ({w.passed})</span>}
    </>
  );
}

/** What the duty is about: a task in its words, a document or a measure. */
export function DutyObject({ duty: { task, document, indicator } }: { readonly duty: DutyFragment }) {
  const w = useWords(ORGANISATION);
  return (
    <>
      {task.map(({ id, text, product }) => (
        <span key={id} className="words">
          <bdi>{text}</bdi>
          {product && (
            <span className="soft">
              {" "}
              ({w.product}: <bdi>{product}</bdi>)
            </span>
          )}
        </span>
      ))}
      {document.map(({ id, symbol, title }) => (
        <Link key={id} to="/van-ban/$" params={{ _splat: id }}>
          <bdi>{[symbol, title].filter(Boolean).join(" ") || id}</bdi>
        </Link>
      ))}
      {indicator.map(({ id, name }) => (
        <Link key={id} to="/chi-tieu/$" params={{ _splat: id }}>
          <bdi>{name}</bdi>
        </Link>
      ))}
    </>
  );
}

interface Props {
  readonly duties: readonly DutyFragment[];
  readonly month: string | undefined;
  show(month?: string): void;
  open(duty: string): void;
  /** How many times 200 rows are laid out. */
  readonly rows: number | undefined;
  grow(times: number): void;
}

/** The duties of a body as a table, the first deadline first. */
export function Duties({ duties, month, show, open, rows, grow }: Props) {
  const w = useWords(ORGANISATION);
  const { language } = useLanguage();
  const shown = month ? duties.filter(({ dueBy }) => monthOf(dueBy) === month) : duties;
  const [year, number] = month?.split("-") ?? [];
  const laid = useRows({ times: rows, grow });
  return (
    <>
      {month && (
        <p role="status">
          {w.dueIn(`${Number(number)}/${year}`)} ({shown.length}){" "}
          <button type="button" onClick={() => show()}>
            {w.all}
          </button>
        </p>
      )}
      <table className="stacked duties">
        <thead>
          <tr>
            <th scope="col">{w.deadline}</th>
            <th scope="col">{w.role}</th>
            <th scope="col">{w.duty}</th>
            <th scope="col">{w.assignedBy}</th>
            <th scope="col" className="screen-only">
              {w.proof}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, laid.most).map((duty) => (
            <tr key={duty.id}>
              <td data-of={w.deadline}>
                <Deadline duty={duty} />
              </td>
              <td data-of={w.role}>{roleLabel(duty.role, language)}</td>
              <td data-of={w.duty}>
                <DutyObject duty={duty} />
              </td>
              <td data-of={w.assignedBy}>
                {duty.task
                  .flatMap(({ document }) => document)
                  .map(({ id, symbol, title }) => (
                    <Link key={id} to="/van-ban/$" params={{ _splat: id }}>
                      <bdi>{symbol ?? title ?? id}</bdi>
                    </Link>
                  ))}
              </td>
              <td className="screen-only">
                <button type="button" className="proof" onClick={() => open(duty.id)}>
                  {w.proof}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows laid={laid} count={shown.length} />
    </>
  );
}
