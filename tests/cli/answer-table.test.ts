import { describe, expect, it } from "vitest";
import { answerTables } from "../../src/cli/answer-table.js";

describe("an answer as tables", () => {
  it("shows each list of objects as a table of its own, and all else as lines", () => {
    const [truncated, path, table] = answerTables({
      lineage: {
        truncated: false,
        nodes: [
          { distance: 0, document: { id: "vn/1-nq-tw/2020-01-01", symbol: "1-NQ/TW" } },
          { distance: 1, document: { id: "kon-tum/2-kh-tu/2020-02-01", symbol: null } },
        ],
      },
    });
    expect([truncated, path]).toEqual(["lineage.truncated: false", "lineage.nodes"]);
    expect(table).toMatch(/distance .*document\.id .*document\.symbol/);
    expect(table).toMatch(/1 .*kon-tum\/2-kh-tu\/2020-02-01 .*–/);
  });

  it("puts what nodes are called by into one cell, and says where there is nothing", () => {
    const rows = [
      { citation: "29-NQ/TW", document: null, candidates: [{ score: 1, document: { id: "a/b/2020" } }] },
    ];
    expect(answerTables({ rows })[1]).toMatch(/29-NQ\/TW .*– .*1 · a\/b\/2020/);
    expect(answerTables({ items: [], next: null })).toEqual(["items: –", "next: –"]);
  });
});
