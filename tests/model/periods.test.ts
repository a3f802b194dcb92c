import { expect, it } from "vitest";
import { daysOf } from "../../src/model/periods.js";

it.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2016-2020", "2016-01-01", "2020-12-31"],
  ["2027-Q2", "2027-04-01", "2027-06-30"],
  ["2027-Q4", "2027-10-01", "2027-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2026-12-15", "2026-12-15", "2026-12-15"],
])("%s lasts from %s to %s", (period, from, to) => {
  expect(daysOf(period)).toEqual({ from, to });
});

it.each([null, "", "YEARLY", "quý II", "2027-Q5"])("%s has no days", (period) => {
  expect(daysOf(period)).toBeNull();
});
