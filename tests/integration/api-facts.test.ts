import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Given } from "../graph/given.js";
import { served, type World } from "./served.js";

const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
const PLAN = "kon-tum/12-kh-ubnd/2019-02-01";
const REPORT = "kon-tum/90-bc-ubnd/2021-01-15";
const HEALTH = "kon-tum/so-y-te";
const PLANNING = "kon-tum/so-ke-hoach-va-dau-tu";
const POVERTY = "kon-tum/ty-le-ho-ngheo";
const REVENUE = "kon-tum/thu-ngan-sach";

const WORLD: readonly Given[] = [
  {
    name: "plan.txt",
    salt: "plan",
    subjects: [PLAN],
    cites: [[PROGRAMME]],
    says: [{ relation: "IMPLEMENTS", to: 0 }],
    bodies: {
      [HEALTH]: { name: "Sở Y tế", kind: "DEPARTMENT", aliases: ["SYT"] },
      [PLANNING]: { name: "Sở Kế hoạch và Đầu tư", kind: "DEPARTMENT" },
    },
    tasks: [
      { text: "Rà soát hộ nghèo", due: "2019-Q2", product: "Báo cáo" },
      { text: "Đào tạo nghề", due: "2020" },
    ],
    duties: [
      { organisation: HEALTH, role: "LEADS", object: 0 },
      { organisation: HEALTH, role: "CARRIES_OUT", object: 1 },
      { organisation: PLANNING, role: "MONITORS", object: PLAN },
    ],
    measures: {
      [POVERTY]: {
        name: "Tỷ lệ hộ nghèo",
        better: "LOWER",
        values: [
          { kind: "TARGET", comparator: "<=", value: 5, setBy: PLAN },
          { kind: "TARGET", comparator: "<=", value: 3, period: "2025", setBy: PLAN },
        ],
      },
      [REVENUE]: {
        name: "Thu ngân sách",
        better: "HIGHER",
        values: [{ kind: "TARGET", comparator: ">=", value: 1200, unit: "tỷ đồng", setBy: PLAN }],
      },
    },
  },
  {
    name: "report.txt",
    salt: "report",
    subjects: [REPORT],
    cites: [[PLAN]],
    says: [{ relation: "REVIEWS", to: 0 }],
    restricted: [1],
    measures: {
      [POVERTY]: { name: "Tỷ lệ hộ nghèo", values: [{ value: 4, evaluation: "vượt chỉ tiêu", setBy: PLAN }] },
      [REVENUE]: { name: "Thu ngân sách", values: [{ value: 1_150_000, unit: "triệu đồng" }] },
    },
  },
];

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
});
afterAll(() => world.close());

async function data<T = never>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await world.ask<T>(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe("a body", () => {
  it("tells what it must do and by when, whom it succeeded, and where each stands", async () => {
    const { organisation } = await data<{ organisation: Record<string, unknown> }>(
      `query ($id: ID!) { organisation(id: $id) {
        name kind aliases place
        responsibilities(sort: [{ dueBy: ASC }]) {
          role deadline dueBy task { text product document { id } } evidence { text sourceName redacted }
        }
        ofPlace { id successions { place } succeededBy { id } }
      } }`,
      { id: HEALTH },
    );
    expect(organisation).toEqual({
      name: "Sở Y tế",
      kind: "DEPARTMENT",
      aliases: ["SYT"],
      place: "kon-tum",
      responsibilities: [
        {
          role: "LEADS",
          deadline: "2019-Q2",
          dueBy: "2019-06-30",
          task: [{ text: "Rà soát hộ nghèo", product: "Báo cáo", document: [{ id: PLAN }] }],
          evidence: [{ text: expect.stringContaining(PROGRAMME), sourceName: "plan.txt", redacted: false }],
        },
        expect.objectContaining({ role: "CARRIES_OUT", dueBy: "2020-12-31" }),
      ],
      ofPlace: [{ id: "kon-tum", successions: expect.any(Array), succeededBy: [{ id: "quang-ngai" }] }],
    });
  });

  it("tells who succeeded it, when, and by which law", async () => {
    const { organisation } = await data<{ organisation: Record<string, unknown> }>(
      `query ($id: ID!) { organisation(id: $id) {
        to succeededBy { id told } succeeds { id }
        endings { date source registered later { id } earlier { id } evidence { text } }
      } }`,
      { id: PLANNING },
    );
    expect(organisation).toEqual({
      to: "2025-03-01",
      succeededBy: [{ id: "kon-tum/so-tai-chinh", told: false }],
      succeeds: [],
      endings: [
        {
          date: "2025-03-01",
          source: expect.stringContaining("45/2025/NĐ-CP"),
          registered: true,
          later: [{ id: "kon-tum/so-tai-chinh" }],
          earlier: [{ id: PLANNING }],
          evidence: [],
        },
      ],
    });
  });

  it("is null where there is none of the id, and found by what is told of it", async () => {
    expect(await data(`{ organisation(id: "o/khong-co") { id } }`)).toEqual({ organisation: null });
    expect(
      await data(`{ organisations(where: { kind: { eq: "DEPARTMENT" } }, sort: [{ id: ASC }]) { id } }`),
    ).toEqual({ organisations: [{ id: PLANNING }, { id: "kon-tum/so-tai-chinh" }, { id: HEALTH }] });
  });
});

describe("a measure", () => {
  const SERIES = `query ($id: ID!, $asOf: Date) { indicator(id: $id) {
    name better
    series(asOf: $asOf) {
      verdict rule reason evaluation
      target { value period setBy { id } evidence { text } }
      actual { value reportedBy { id } judgedAgainst { id } evidence { text redacted } }
    }
  } }`;

  it("is weighed target by target, with the text's own judgement and both proofs beside the verdict", async () => {
    const { indicator } = await data<{ indicator: { series: Record<string, unknown>[] } }>(SERIES, {
      id: POVERTY,
      asOf: "2022-01-01",
    });
    expect(indicator.series.map((s) => [s.verdict, s.rule, s.evaluation])).toEqual([
      ["EXCEEDED", "exceeded", "vượt chỉ tiêu"],
      ["OPEN", "not-over", null],
    ]);
    expect(indicator.series[0]).toMatchObject({
      target: { value: 5, period: "2020", setBy: [{ id: PLAN }] },
      actual: { value: 4, reportedBy: [{ id: REPORT }], judgedAgainst: [{ id: PLAN }] },
    });
  });

  it("is missed where a result in another multiple of the unit falls short", async () => {
    const { indicator } = await data<{ indicator: { series: Record<string, unknown>[] } }>(SERIES, {
      id: REVENUE,
      asOf: "2022-01-01",
    });
    expect(indicator.series.map((s) => s.verdict)).toEqual(["MISSED"]);
  });

  it("knows on a day only what was told by then", async () => {
    const { indicator } = await data<{ indicator: { series: Record<string, unknown>[] } }>(SERIES, {
      id: POVERTY,
      asOf: "2021-01-10",
    });
    expect(indicator.series[0]).toMatchObject({ verdict: "UNKNOWN", rule: "no-result", actual: null });
  });

  it("shows readers no letter of a proof in a restricted passage", async () => {
    const { indicator } = await data<{
      indicator: { series: { actual: { evidence: { text: string; redacted: boolean }[] } | null }[] };
    }>(SERIES, { id: POVERTY, asOf: "2022-01-01" });
    const [proof] = indicator.series[0]?.actual?.evidence ?? [];
    expect(proof?.redacted).toBe(true);
    expect(proof?.text).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it("explains why names and units are one", async () => {
    const { indicator } = await data<{
      indicator: { joins: { unit: string; why: string; by: string | null }[] };
    }>(`{ indicator(id: "${REVENUE}") { joins { claim name wording unit sources sourceNames why by } } }`);
    expect(indicator.joins.map((j) => j.unit).sort()).toEqual(["triệu đồng", "tỷ đồng"]);
    expect(indicator.joins.every((j) => j.by === null && j.why.includes(REVENUE))).toBe(true);
  });
});

describe("a lineage", () => {
  it("answers tasks, bodies and measures of its documents in one operation", async () => {
    const { lineage } = await data<{
      lineage: {
        nodes: { document: { id: string; tasks: object[]; organisations: object[]; indicators: object[] } }[];
      };
    }>(
      `{ lineage(root: "${PROGRAMME}", direction: DOWNSTREAM) { nodes { document {
        id
        tasks(sort: [{ text: ASC }]) { text responsibilities { role organisation { name } } }
        organisations { id }
        counts { tasks responsibilities sets reports mentions relations { relation acts count } }
        indicators { id series(asOf: "2022-01-01") { verdict } }
      } } } }`,
    );
    const plan = lineage.nodes.find((n) => n.document.id === PLAN)?.document;
    expect(plan).toEqual({
      id: PLAN,
      tasks: [
        {
          text: "Rà soát hộ nghèo",
          responsibilities: [{ role: "LEADS", organisation: [{ name: "Sở Y tế" }] }],
        },
        {
          text: "Đào tạo nghề",
          responsibilities: [{ role: "CARRIES_OUT", organisation: [{ name: "Sở Y tế" }] }],
        },
      ],
      organisations: [{ id: PLANNING }, { id: HEALTH }],
      counts: {
        ...{ tasks: 2, responsibilities: 1, sets: 3, reports: 0, mentions: 2 },
        relations: [
          { relation: "IMPLEMENTS", acts: true, count: 1 },
          { relation: "REVIEWS", acts: false, count: 1 },
        ],
      },
      indicators: [
        { id: REVENUE, series: [{ verdict: "MISSED" }] },
        { id: POVERTY, series: [{ verdict: "EXCEEDED" }, { verdict: "OPEN" }] },
      ],
    });
  });
});

describe("a dossier", () => {
  it("tells who answers for each task, with its deadline and sentence, and the measures with their verdicts", async () => {
    const response = await fetch(`${world.url}/export/dossier/${PLAN}.html`);
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const told of ["Sở Y tế", "Chủ trì", "Rà soát hộ nghèo", "2019-Q2", "Tỷ lệ hộ nghèo"])
      expect(html).toContain(told);
  });
});
