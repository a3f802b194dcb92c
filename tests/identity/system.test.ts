import { expect, it } from "vitest";
import { systemOf } from "../../src/identity/system.js";

it.each([
  ["29-NQ/TW", "RESOLUTION", "PARTY"],
  ["1451-QĐ/TU", "DECISION", "PARTY"],
  ["11-QĐi/TU", "REGULATION", "PARTY"],
  ["673/QĐ-TTg", "DECISION", "STATE"],
  ["26/2015/NĐ-CP", "DECREE", "STATE"],
  ["45/2013/QH13", "LAW", "STATE"],
  [null, "LAW", "STATE"],
  ["16/KH-MTTQ-BTT", "PLAN", "FRONT"],
  [null, "REPORT", null],
  ["50-CP", "OTHER", null],
] as const)("%s %s is of %s", (symbol, type, system) => {
  expect(systemOf(symbol, type)).toBe(system);
});
