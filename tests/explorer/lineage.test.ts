import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsOf, linesOf } from "../../src/explorer/lineage/elements.js";
import { bringing, isDoubtful, networkOf, type Step } from "../../src/explorer/lineage/network.js";
import { CELL, placed } from "../../src/explorer/lineage/place.js";
import {
  closed,
  isFull,
  type LineageState,
  opened,
  rowsOpened,
  searchOf,
  stateOf,
} from "../../src/explorer/lineage/state.js";

const node = (id: string, upstream: number, downstream: number, issuedOn: string | null = "2018-01-01") =>
  ({
    upstream,
    downstream,
    document: { id, symbol: id, type: "PLAN", issuedOn, status: { status: "IN_FORCE", reason: "" } },
  }) as Step["nodes"][number];
const edge = (from: string, relation: Step["edges"][number]["relation"], to: string, confidence = 0.9) =>
  ({
    id: `${relation} ${from} ${to}`,
    from,
    relation,
    to,
    certainty: "EXPLICIT",
    confidence,
    evidenceCount: 1,
  }) as const;
const step = (root: string, nodes: Step["nodes"], edges: Step["edges"]): Step => ({
  root: { id: root },
  nodes,
  edges,
  truncated: false,
});
const all = () => true;

describe("the network of a page", () => {
  const steps = [
    step(
      "b",
      [node("b", 1, 3), node("a", 0, 1), node("c", 2, 1)],
      [edge("b", "IMPLEMENTS", "a"), edge("c", "IMPLEMENTS", "b"), edge("c", "AMENDS", "b")],
    ),
    step("c", [node("c", 2, 1), node("d", 1, 0)], [edge("d", "BASED_ON", "c", 0.5)]),
  ];

  test("layers are steps from the root, what it rests on before it", () => {
    const { nodes } = networkOf("b", steps, all);
    expect([...nodes].map(([id, { layer }]) => [id, layer])).toEqual([
      ["b", 0],
      ["a", -1],
      ["c", 1],
      ["d", 2],
    ]);
  });

  test("each document tells what brought it in", () => {
    const brought = bringing(networkOf("b", steps, all));
    expect([...brought].map(([id, edges]) => [id, edges.map((e) => e.id)])).toEqual([
      ["a", ["IMPLEMENTS b a"]],
      ["c", ["IMPLEMENTS c b", "AMENDS c b"]],
      ["d", ["BASED_ON d c"]],
    ]);
  });

  test("every node tells how many neighbours are not shown, two relations to one being one neighbour", () => {
    const { nodes } = networkOf("b", steps, all);
    expect(nodes.get("b")?.hidden).toEqual({ up: 0, down: 2 });
    expect(nodes.get("c")?.hidden).toEqual({ up: 1, down: 0 });
  });

  test("what is held back as too weak is counted as such, and not as hidden: opening would not bring it", () => {
    const { nodes, left } = networkOf("b", steps, ({ relation }) => relation !== "IMPLEMENTS");
    expect(nodes.get("b")?.hidden).toEqual({ up: 0, down: 2 });
    expect(left).toBe(2);
  });

  test("a promulgated document rests on what promulgates it", () => {
    const { nodes } = networkOf(
      "q",
      [step("q", [node("q", 1, 0), node("p", 0, 1)], [edge("p", "PROMULGATES", "q")])],
      all,
    );
    expect(nodes.get("p")?.layer).toBe(-1);
  });

  test("what no shown relation ties to the root is left out", () => {
    const { nodes, edges } = networkOf("b", steps, ({ confidence }) => confidence > 0.6);
    expect([...nodes.keys()]).toEqual(["b", "a", "c"]);
    expect(edges).toHaveLength(3);
  });
});

test("what a person confirmed is doubtful no more, though it is implied", () => {
  expect([0.6, 0.8, 0.9, 1].map((confidence) => isDoubtful({ confidence }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("places", () => {
  const star = (count: number): Step => {
    const leaves = Array.from({ length: count }, (_, i) => `l${i}`);
    return step(
      "r",
      [node("r", 0, count), ...leaves.map((id) => node(id, 1, 0))],
      leaves.map((id) => edge(id, "IMPLEMENTS", "r")),
    );
  };

  test("nothing that stood moves when a branch opens, and nothing stands on another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("layers", "time"),
        (few, more, axis) => {
          const before = placed(networkOf("r", [star(few)], all), axis as "layers" | "time");
          const grown = networkOf("r", [star(few), star(few + more)], all);
          const after = placed(grown, axis as "layers" | "time", before);
          for (const [id, position] of before) expect(after.get(id)).toEqual(position);
          expect(new Set([...after.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(grown.nodes.size);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("the time axis goes by date; what has none stays with its layer", () => {
    const dated = step(
      "r",
      [node("r", 0, 2, "2018-01-01"), node("late", 1, 0, "2020-01-01"), node("none", 1, 0, null)],
      [edge("late", "IMPLEMENTS", "r"), edge("none", "IMPLEMENTS", "r")],
    );
    const positions = placed(networkOf("r", [dated], all), "time");
    expect(positions.get("late")?.x).toBe(2 * CELL.width);
    expect(positions.get("none")?.x).toBe(CELL.width);
  });
});

describe("what is drawn", () => {
  const chain = step(
    "c",
    [node("a", 0, 1, "2016-05-01"), node("b", 1, 2), node("c", 1, 0, "2018-02-01"), node("d", 1, 0)],
    [edge("c", "REVIEWS", "b"), edge("b", "IMPLEMENTS", "a"), edge("d", "IMPLEMENTS", "b", 0.8)],
  );
  const network = networkOf("c", [chain], all);
  const drawn = (axis: "layers" | "time", way: readonly string[]) =>
    elementsOf(network, placed(network, axis), axis, "vi", { changes: new Map(), way: new Set(way) });
  const marked = (way: readonly string[], mark: number) =>
    drawn("layers", way).flatMap(({ data }) => (data.way === mark ? [data.id] : []));

  test("a way that is told stands out with its documents, all else stands aside; without one nothing does", () => {
    const way = ["REVIEWS c b", "IMPLEMENTS b a"];
    expect(marked(way, 1)).toEqual(["c", "b", "a", ...way]);
    expect(marked(way, 0)).toEqual(["d", "IMPLEMENTS d b"]);
    expect([...marked([], 0), ...marked([], 1)]).toEqual([]);
  });

  test("a document that ended bears a cross before its symbol", () => {
    const [one] = networkOf("c", [chain], all).nodes.values();
    if (!one) throw new Error("no document");
    const ended = {
      ...one,
      document: { ...one.document, status: { status: "REPEALED", reason: "" } as const },
    };
    expect([linesOf(one, "vi")[0], linesOf(ended, "vi")[0]]).toEqual(["c", "✕ c"]);
  });

  test("what another document alone tells has a question mark", () => {
    const labels = drawn("layers", []).flatMap(({ group, data }) => (group === "edges" ? [data.label] : []));
    expect(labels).toEqual(["Sơ kết, tổng kết", "Thực hiện", "Thực hiện\u00a0?"]);
  });

  test("the years stand on the time axis, each where it begins", () => {
    const years = drawn("time", []).flatMap(({ data, position }) =>
      data.year ? [[data.year, position?.x ?? 0]] : [],
    );
    expect(years.map(([year]) => year)).toEqual([2016, 2017, 2018, 2019]);
    expect(years.map(([, x]) => Math.sign(x))).toEqual([-1, -1, -1, 1]);
    expect(drawn("layers", []).some(({ data }) => data.year)).toBe(false);
  });
});

describe("the state in the address", () => {
  const start = stateOf({});

  test("comes back as it was", () => {
    const state: LineageState = {
      ...opened(
        opened(opened(start, "vn/29-nq-tw/2018-07-25", "down"), "vn/29-nq-tw/2018-07-25", "down"),
        "kon-tum/75-ctr-tu/2018-12-07",
        "up",
      ),
      view: "table",
      axis: "time",
      depth: 3,
      strength: 0.5,
      asOf: "2020-01-01",
      off: ["AMENDS"],
      cites: true,
      laws: true,
      proof: "IMPLEMENTS a b",
      rows: 3,
    };
    expect(stateOf({ ...searchOf(state) })).toEqual(state);
  });

  test("a hub of which twenty are shown from the start opens by twenty more at the first opening", () => {
    const once = opened(start, "a", "down", 20);
    expect(once.openings).toEqual([{ id: "a", way: "down", steps: 2 }]);
    expect(opened(once, "a", "down", 40).openings).toEqual([{ id: "a", way: "down", steps: 3 }]);
    expect(opened(start, "a", "down", 3).openings).toEqual([{ id: "a", way: "down", steps: 1 }]);
  });

  test("a hub opens as far as the API answers, its rows with it, and then says that it is full", () => {
    let hub = start;
    for (let held = 20; held < 500; held += 20) {
      expect(isFull(hub, "a", "down")).toBe(false);
      hub = opened(hub, "a", "down", held);
    }
    expect(isFull(hub, "a", "down")).toBe(true);
    expect(rowsOpened(hub)).toBe(500);
    expect(opened(hub, "a", "down", 500)).toEqual(hub);
    expect(stateOf({ open: "a~d99" }).openings).toEqual(hub.openings);
  });

  test("a branch closes with all that was opened of it", () => {
    const twice = opened(opened(start, "a", "up"), "a", "up");
    expect(twice.openings).toEqual([{ id: "a", way: "up", steps: 2 }]);
    expect(closed(twice, "a", "up")).toEqual(start);
  });

  test("whatever stands in an address gives a state", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("view", "axis", "depth", "strength", "asOf", "off", "open", "proof", "rows"),
          fc.anything(),
        ),
        (search) => {
          const state = stateOf(search);
          expect(state.depth).toBeGreaterThanOrEqual(1);
          expect(state.strength).toBeLessThanOrEqual(1);
          expect(stateOf({ ...searchOf(state) })).toEqual(state);
        },
      ),
    );
  });
});
