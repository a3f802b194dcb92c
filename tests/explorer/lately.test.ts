import { expect, test } from "vitest";
import { happeningsOf } from "../../src/explorer/home/lately.js";

type Change = Parameters<typeof happeningsOf>[0][number];
const entry = (cursor: number, at: string, kind: Change["kind"], told: Partial<Change>): Change => ({
  cursor: String(cursor),
  at,
  kind,
  source: null,
  document: null,
  detail: "",
  ...told,
});
const load = (at: string, cursor: number, documents: readonly string[]): Change[] => [
  ...documents.map((document, i) => entry(cursor - i, at, "ADDED", { source: at, document })),
  entry(cursor - documents.length, at, "ADDED", { source: at, detail: `Nạp ${at}` }),
];

test("a load is told once, with the documents that came by it", () => {
  const changes = [...load("2", 9, ["a", "b"]), ...load("1", 6, ["c"])];
  const told = happeningsOf(changes, 80).map(({ head, documents }) => [head?.detail, documents]);
  expect(told).toEqual([
    ["Nạp 2", [{ kind: "ADDED", ids: ["a", "b"] }]],
    ["Nạp 1", [{ kind: "ADDED", ids: ["c"] }]],
  ]);
});

test("a person's decision stands by itself; what is cut short is left out", () => {
  const decided = entry(9, "3", "REVIEWED", {
    source: "s",
    document: "a",
    detail: "Xác định trích dẫn là a",
  });
  const cut = load("2", 8, ["a", "b"]).slice(0, 1);
  expect(happeningsOf([decided, ...cut], 2)).toMatchObject([{ head: { kind: "REVIEWED" }, documents: [] }]);
});
