import type { DutyFragment } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { ORGANISATION } from "./words.js";

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/** `2025-06-30` → `2025-06`. */
export const monthOf = (dueBy: string | null | undefined): string => dueBy?.slice(0, 7) ?? "";

interface Props {
  readonly duties: readonly DutyFragment[];
  readonly month: string | undefined;
  show(month?: string): void;
}

/** How many duties are due in each month, a line a year; a month may be chosen. */
export function Calendar({ duties, month, show }: Props) {
  const w = useWords(ORGANISATION);
  const counts = new Map<string, number>();
  for (const { dueBy } of duties)
    if (dueBy) counts.set(monthOf(dueBy), (counts.get(monthOf(dueBy)) ?? 0) + 1);
  const years = [...new Set([...counts.keys()].map((one) => one.slice(0, 4)))].sort();
  if (years.length === 0) return null;
  return (
    <div className="scroll">
      <table className="calendar">
        <caption>
          {w.calendar} <span className="soft screen-only">{w.calendarHint}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{w.year}</th>
            {MONTHS.map((one) => (
              <th key={one} scope="col">
                {Number(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {MONTHS.map((one) => {
                const key = `${year}-${one}`;
                const count = counts.get(key);
                return (
                  <td key={key}>
                    {count && (
                      <button
                        type="button"
                        aria-pressed={month === key}
                        aria-label={`${w.dueIn(`${Number(one)}/${year}`)}: ${count}`}
                        onClick={() => show(month === key ? undefined : key)}
                      >
                        {count}
                      </button>
                    )}
                    <span className="paper-only">{count}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
