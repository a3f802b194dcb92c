import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { DocumentType } from "../../src/generated/enums.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { unloadSource } from "../../src/graph/unload.js";
import { type Given, reading } from "../graph/given.js";
import { clear, dump } from "./dump.js";

/** More examples in the long run; the same code. */
const RUNS = process.env.SOAK ? 300 : 12;

/** Ids that meet in the same families at every level of knowledge, by number and by name. */
const IDS = [
  "vn/29-nq-tw/2013-11-04",
  "vn/29-nq-tw/2018-07-25",
  "vn/29-nq-tw/2018",
  "vn/29-nq-tw/khoa-xii",
  "vn/29-nq-tw/undated-@",
  "o-@/29-nq-tw/2018-07-25",
  "kon-tum/75-ctr-tu/2018-12-07",
  "kon-tum/75-ctr-tu/2018",
  "kon-tum/75-ctr-tu/undated-@",
  "kon-tum/12-qdd-tu/2020",
  "kon-tum/12-qdd-tu/2020-05-01",
  "kon-tum/12-qdd-tu/2020/kem-theo-1",
  "vn/45-2013-qh13/2013-11-29",
  "vn/45-2013-qh13/2013",
  "vn/luat-dat-dai/2013",
  "vn/luat-dat-dai/undated-@",
  "vn/luat-dat-dai/2013-11-29",
];
const TITLES = [null, "Luật Đất đai", "Luật Nhà ở"];
const TYPES: DocumentType[] = ["LAW", "RESOLUTION", "OTHER"];
const ISSUERS = [[], ["Quốc hội"], ["Ủy ban nhân dân", "Tỉnh ủy"]];

const id = fc.constantFrom(...IDS);
const cited = fc.oneof(
  { weight: 4, arbitrary: id.map((i) => [i]) },
  { weight: 1, arbitrary: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }) },
);
const told = fc.dictionary(
  id,
  fc.record({
    title: fc.constantFrom(...TITLES),
    type: fc.constantFrom(...TYPES),
    issuers: fc.constantFrom(...ISSUERS),
    partOf: fc.constantFrom(null, null, "kon-tum/12-qdd-tu/2020"),
  }),
  { maxKeys: 3 },
);
const given: fc.Arbitrary<Given> = fc
  .record({
    asOf: fc.constantFrom(null, "2015-01-01", "2020-06-01"),
    subjects: fc.oneof(
      fc.constant([]),
      id.map((i) => [i]),
    ),
    told,
    cites: fc.array(cited, { minLength: 1, maxLength: 4 }),
    relation: fc.constantFrom("IMPLEMENTS", "CITES", "SUPERSEDES"),
  })
  .map(({ relation, ...rest }) => {
    const says = rest.cites.map((_, to) => ({
      ...(rest.subjects.length > 0 && to % 2 === 0 ? {} : { from: 0 }),
      relation: relation as "CITES",
      to,
    }));
    return { ...rest, says };
  });

/** Sources, another order of them, those that a poorer reader read first, and one that is taken out again. */
const story = fc.array(given, { minLength: 2, maxLength: 4 }).chain((sources) =>
  fc.record({
    sources: fc.constant(sources),
    order: fc.shuffledSubarray([...sources.keys()], { minLength: sources.length }),
    poor: fc.subarray([...sources.keys()]),
    early: fc.subarray([...sources.keys()]),
    passing: fc.option(given),
  }),
);

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
afterAll(() => graph.close());

type Read = ReturnType<typeof reading>;
const who = { who: "test" };
const load = (read: Read) => loadReading(graph, read.reading, read.text, who);

/** What a poorer reader made of the same text: one citation, nothing said. */
const poorly = ({ text, reading: full }: Read): Read => ({
  text,
  reading: { ...full, reader: "test@0", mentions: full.mentions.slice(0, 1), statements: [], subjects: [] },
});

it("the same sources in any order, by any detour, give the same graph", {
  timeout: RUNS * 20_000,
}, async () => {
  const property = fc.asyncProperty(story, async ({ sources, order, poor, early, passing }) => {
    const all = sources.map((source, i) => reading({ ...source, salt: `source ${i}` }));
    await clear(graph);
    for (const read of all) await load(read);
    const straight = await dump(graph);

    await clear(graph);
    const passed = passing && reading({ ...passing, salt: "passing" });
    for (const i of poor) await load(poorly(all[i] as Read));
    if (passed) await load(passed);
    for (const i of early) await load(all[i] as Read);
    if (passed) await unloadSource(graph, passed.reading.source.sha256, who);
    for (const i of order) await load(all[i] as Read);
    expect(await dump(graph)).toEqual(straight);
  });
  await fc.assert(property, { numRuns: RUNS });
});
