import { describe, expect, it } from "vitest";
import { gainsAndLosses } from "../../evaluate/baseline.js";
import { changes, type Snapshot } from "../../evaluate/snapshot.js";

const before: Snapshot = {
  sha256: "a",
  subjects: ["kon-tum/75-ctr-tu/2018-12-07"],
  mentions: [
    ["10-20", "29-NQ/TW", "RESOLUTION", "2018-07-25", "vn/29-nq-tw/2018-07-25"],
    ["40-50", "29-NQ/TW", "RESOLUTION", null, null],
  ],
  statements: [["0-60", "kon-tum/75-ctr-tu/2018-12-07", "IMPLEMENTS", "vn/29-nq-tw/2018-07-25"]],
};

describe("what changed since the last committed reading", () => {
  it("is nothing when nothing changed", () => {
    expect(changes(before, before)).toEqual([]);
  });

  it("tells each row that came or went, in the order of the text", () => {
    const [first, second] = before.mentions;
    const after: Snapshot = {
      ...before,
      mentions: [
        first,
        first,
        [...(second ?? []).slice(0, 4), "vn/29-nq-tw/2018-07-25"],
      ] as Snapshot["mentions"],
      statements: [],
    };
    expect(changes(before, after).map((c) => `${c.sign} ${c.start} ${c.row}`)).toEqual([
      "- 0 kon-tum/75-ctr-tu/2018-12-07 IMPLEMENTS vn/29-nq-tw/2018-07-25",
      "+ 10 29-NQ/TW RESOLUTION 2018-07-25 vn/29-nq-tw/2018-07-25",
      "- 40 29-NQ/TW RESOLUTION · ·",
      "+ 40 29-NQ/TW RESOLUTION · vn/29-nq-tw/2018-07-25",
    ]);
  });
});

describe("gains and losses", () => {
  it("compare faults by key, as often as they occur", () => {
    const now = ["a", "b", "b"].map((key) => ({ key, words: key }));
    const { gains, losses } = gainsAndLosses(["a", "b", "c"], now);
    expect(gains).toEqual(["c"]);
    expect(losses.map((f) => f.key)).toEqual(["b"]);
  });
});
