/** Dates, numbers and order as Vietnamese offices write them, in either language of the pages. */

/** `2018-07-25` as `25/7/2018`; what is no full date stays as it is. */
export function shortDate(iso: string | null | undefined): string {
  const [year, month, day] = (iso ?? "").split("-");
  return day ? `${Number(day)}/${Number(month)}/${year}` : (iso ?? "");
}

const decimals = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });
/** `25.851,5`: points group thousands, a comma marks decimals. */
export const number = (value: number): string => decimals.format(value);

const collator = new Intl.Collator("vi", { numeric: true });
/** Vietnamese order, numbers within by their value: `9-NQ/TW` before `29-NQ/TW`. */
export const compare = (a: string, b: string): number => collator.compare(a, b);

/** An instant in Vietnam's time: `14:05 25/7/2018`. */
export const instant = (iso: string): string =>
  new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    ...{ hour: "2-digit", minute: "2-digit", day: "numeric", month: "numeric", year: "numeric" },
  }).format(new Date(iso));

/** Today in Vietnam, as an ISO date. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
