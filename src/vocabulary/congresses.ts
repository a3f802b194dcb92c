/** The years of the national congresses of the Party by term, from the Party's own numbering. */
export const NATIONAL_CONGRESSES: ReadonlyMap<string, string> = new Map([
  ["VI", "1986"],
  ["VII", "1991"],
  ["VIII", "1996"],
  ["IX", "2001"],
  ["X", "2006"],
  ["XI", "2011"],
  ["XII", "2016"],
  ["XIII", "2021"],
  ["XIV", "2026"],
]);
