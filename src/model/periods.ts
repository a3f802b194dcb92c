/** First and last day of a period, ISO dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const two = (n: number): string => String(n).padStart(2, "0");

function days(year: string, first: number, last: number): Days {
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(end)}` };
}

const PERIOD = /^(\d{4})(?:-(\d{4})|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days of a period or due date as a Reading tells it: `2025`, `2016-2020`, `2027-Q2`, `2020-06`, `2020-06-15`.
 * Null for what has none, such as `YEARLY`.
 */
export function daysOf(period: string | null): Days | null {
  const m = PERIOD.exec(period ?? "");
  if (!m) return null;
  const [, year = "", lastYear, quarter, month, day] = m;
  if (lastYear) return { from: `${year}-01-01`, to: `${lastYear}-12-31` };
  if (quarter) return days(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (day) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  return month ? days(year, Number(month), Number(month)) : days(year, 1, 12);
}
