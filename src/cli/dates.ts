import { InvalidArgumentError } from "commander";

/** An option that is an ISO date. @throws what commander shows as a wrong usage */
export function isoDate(given: string): string {
  const date = new Date(`${given}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(given) &&
    !Number.isNaN(date.valueOf()) &&
    date.toISOString().startsWith(given)
  )
    return given;
  throw new InvalidArgumentError(`“${given}” is no date; write it as YEAR-MONTH-DAY, such as 2018-12-07.`);
}

/** An option that is a whole number above zero. */
export function wholeNumber(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new InvalidArgumentError(`“${given}” is no whole number above zero.`);
}
