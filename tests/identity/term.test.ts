import { describe, expect, it } from "vitest";
import { inOneTerm, romanNumber, termSpan } from "../../src/identity/term.js";

it.each([
  ["i", 1],
  ["iv", 4],
  ["ix", 9],
  ["xiii", 13],
  ["xiv", 14],
  ["xv", 15],
  ["", null],
  ["abc", null],
])("%s is %s", (text, number) => {
  expect(romanNumber(text)).toBe(number);
});

describe("terms", () => {
  it("of the centre and of a province whose congresses are counted", () => {
    expect(termSpan("vn", "29-nq-tw", "xii")).toEqual({ from: "2016-01-01", to: "2021-01-31" });
    expect(termSpan("kon-tum", "5-nq-tu", "xvi")).toEqual({ from: "2020-09-01", to: "2025-11-30" });
  });

  it("that nobody tells are unknown", () => {
    expect(termSpan("ha-giang", "5-nq-tu", "xvi")).toBeNull();
    expect(termSpan("kon-tum", "5-nq-tu", "x")).toBeNull();
    expect(termSpan("vn", "nghi-quyet-quoc-hoi", "xiv")).toBeNull();
    expect(termSpan("vn", "29-nq-tw", "xl")).toBeNull();
  });

  it("hold two days together, the month of a change with both", () => {
    expect(inOneTerm("vn", "2018-07-25", "2020-03-01")).toBe(true);
    expect(inOneTerm("vn", "2013-11-04", "2018-07-25")).toBe(false);
    expect(inOneTerm("vn", "2016-01-15", "2012-01-01")).toBe(true);
    expect(inOneTerm("kon-tum", "2016-01-15", "2019-01-01")).toBe(true);
    expect(inOneTerm("kon-tum", "2015-01-15", "2019-01-01")).toBe(false);
  });
});
