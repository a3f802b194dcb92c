import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { DocumentType } from "../../src/generated/enums.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { resettle } from "../../src/graph/settle.js";
import { unloadSource } from "../../src/graph/unload.js";
import { claimParts } from "../../src/identity/claim.js";
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
    knownBy: fc.constantFrom("2014-06-01", "2019-06-01", "2026-01-01"),
  }),
  { maxKeys: 3 },
);
/** Bodies of the register and of none, of places of every level, told in other words by each source. */
const BODIES = [
  "vn/bo-ke-hoach-va-dau-tu",
  "vn/bo-tai-chinh",
  "vn/quoc-hoi",
  "kon-tum/so-ke-hoach-va-dau-tu",
  "kon-tum/tinh-uy",
  "kon-tum.dak-ha/uy-ban-nhan-dan",
  "quang-ngai.dak-ha/dang-uy",
  "khong-dau/uy-ban-nhan-dan",
];
const body = fc.constantFrom(...BODIES);
const bodies = fc.dictionary(
  body,
  fc.record({
    name: fc.constantFrom("Tỉnh ủy", "Sở Kế hoạch và Đầu tư", "SỞ"),
    kind: fc.constantFrom("UNIT", "DEPARTMENT"),
    code: fc.constantFrom(null, "UBND"),
    aliases: fc.subarray(["A", "B"]),
  }),
  { maxKeys: 4 },
);
const MEASURES = ["kon-tum/thu-ngan-sach", "kon-tum/ty-le-ho-ngheo"];
const measures = fc.dictionary(
  fc.constantFrom(...MEASURES),
  fc.record({
    name: fc.constantFrom("Thu ngân sách", "Tỷ lệ hộ nghèo"),
    better: fc.constantFrom(null, "HIGHER" as const),
    values: fc.array(
      fc.record({
        kind: fc.constantFrom("TARGET" as const, "ACTUAL" as const),
        value: fc.constantFrom(1, 2),
        unit: fc.constantFrom("%", "tỷ đồng"),
        setBy: fc.option(id),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  { maxKeys: 2 },
);
const tasks = fc.array(
  fc.record({ text: fc.constantFrom("Rà soát", "Xây dựng"), due: fc.constantFrom(null, "2027-Q2") }),
  { maxLength: 2 },
);
const facts = fc
  .record({ bodies, measures, tasks, role: fc.constantFrom("LEADS" as const, "MONITORS" as const), id })
  .map(({ role, id: document, ...facts }) => {
    const named = Object.keys(facts.bodies);
    const duties = named.flatMap((organisation) => [
      ...facts.tasks.map((_, object) => ({ organisation, role, object })),
      { organisation, role, object: document },
      ...Object.keys(facts.measures).map((m) => ({
        organisation,
        role,
        object: m,
        objectKind: "INDICATOR" as const,
      })),
    ]);
    const relations = named.slice(1).map((from, i) => ({
      from,
      to: named[0] as string,
      relation: i % 2 === 0 ? ("SUCCEEDS" as const) : ("PART_OF" as const),
      date: role === "LEADS" ? "2020-01-01" : null,
    }));
    return { ...facts, duties, relations };
  });
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
    facts,
  })
  .map(({ relation, facts, ...cited }) => {
    const rest = { ...cited, ...facts };
    const says = rest.cites.map((_, to) => ({
      ...(rest.subjects.length > 0 && to % 2 === 0 ? {} : { from: 0 }),
      relation: relation as "CITES",
      to,
    }));
    return { ...rest, says };
  });

/** What a person may hold for one: within a family, between two, a name for a number, what only an open claim tells. */
const MERGES = [
  ["vn/29-nq-tw/2013-11-04", "vn/29-nq-tw/2018-07-25"],
  ["vn/29-nq-tw/2018-07-25", "vn/29-nq-tw/2018"],
  ["kon-tum/12-qdd-tu/2020-05-01", "kon-tum/75-ctr-tu/2018-12-07"],
  ["vn/luat-dat-dai/2013-11-29", "vn/45-2013-qh13/2013"],
  ["vn/45-2013-qh13/2013", "vn/45-2013-qh13/2013-11-29"],
] as const;

/** Sources, another order of them, those that a poorer reader read first, and one that is taken out again. */
const story = fc.array(given, { minLength: 2, maxLength: 4 }).chain((sources) =>
  fc.record({
    sources: fc.constant(sources),
    order: fc.shuffledSubarray([...sources.keys()], { minLength: sources.length }),
    poor: fc.subarray([...sources.keys()]),
    early: fc.subarray([...sources.keys()]),
    passing: fc.option(given),
    merge: fc.option(fc.constantFrom(...MERGES)),
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

/** A person's word, said before or after the sources that it speaks of are there. */
async function say([from, into]: readonly [string, string]): Promise<void> {
  const [fromFamily, intoFamily] = [claimParts(from).family, claimParts(into).family];
  await graph.write(async (tx) => {
    await tx.run("put-merge", { properties: { from, into, fromFamily, intoFamily } });
    await resettle(tx, [...new Set([fromFamily, intoFamily])]);
  });
}

/** What a poorer reader made of the same text: one citation, nothing said, half of the bodies and no relation of them. */
const poorly = ({ text, reading: full }: Read): Read => ({
  text,
  reading: {
    ...full,
    reader: "test@0",
    mentions: full.mentions.slice(0, 1),
    statements: [],
    subjects: [],
    organisations: full.organisations.slice(1),
    organisationRelations: [],
    responsibilities: [],
    indicators: full.indicators.slice(1),
  },
});

it("the same sources in any order, by any detour, give the same graph", {
  timeout: RUNS * 60_000,
}, async () => {
  const property = fc.asyncProperty(story, async ({ sources, order, poor, early, passing, merge }) => {
    const all = sources.map((source, i) => reading({ ...source, salt: `source ${i}` }));
    await clear(graph);
    for (const read of all) await load(read);
    if (merge) await say(merge);
    const straight = await dump(graph);

    await clear(graph);
    const passed = passing && reading({ ...passing, salt: "passing" });
    for (const i of poor) await load(poorly(all[i] as Read));
    if (passed) await load(passed);
    if (merge) await say(merge);
    for (const i of early) await load(all[i] as Read);
    if (passed) await unloadSource(graph, passed.reading.source.sha256, who);
    for (const i of order) await load(all[i] as Read);
    expect(await dump(graph)).toEqual(straight);
  });
  await fc.assert(property, { numRuns: RUNS });
  // A body brought about and let go within one transaction: by a source taken out, whose law another one had become.
  await fc.assert(property, {
    seed: 1195669467,
    path: "9:93:1:2:1:4:3:4:8:8:8:8:8:8:8:8:8:8:8:8",
    endOnFailure: true,
  });
});
