import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { NAMESAKE, PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
});
afterAll(() => world.close());

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await world.ask<T>(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe("document", () => {
  it("answers scalars and, in the same operation, relations, through fragments and aliases", async () => {
    const { document } = await ask<{ document: object }>(
      `query ($id: ID!, $most: Int) {
        document(id: $id) { title: symbol ...Neighbours }
      }
      fragment Neighbours on Document {
        rests: implements(limit: $most) { symbol issuedOn ... on Document { implementedBy { id } } }
        issuedBy { name }
        mentions { text passage { source { name } } }
      }`,
      { id: PROGRAMME, most: 5 },
    );
    expect(document).toEqual({
      title: "75-CTr/TU",
      rests: [{ symbol: "29-NQ/TW", issuedOn: "2018-07-25", implementedBy: [{ id: PROGRAMME }] }],
      issuedBy: [{ name: "Tỉnh ủy" }],
      mentions: expect.arrayContaining([
        { text: PROGRAMME, passage: [{ source: [{ name: "12-kh-ubnd.txt" }] }] },
      ]),
    });
  });

  it("answers null for an id that no document has or had", async () => {
    expect(await ask(`{ document(id: "vn/1-xx/2000") { id } }`)).toEqual({ document: null });
  });

  it("keeps an alias that is another field's name apart from that field", async () => {
    const { document } = await ask<{ document: object }>(
      `query ($id: ID!) { document(id: $id) { symbol: title, title: symbol } }`,
      { id: RESOLUTION },
    );
    expect(document).toEqual({
      symbol: "về Chiến lược bảo vệ Tổ quốc trên không gian mạng",
      title: "29-NQ/TW",
    });
  });
});

describe("documents", () => {
  it("walks typed relation fields", async () => {
    const found = await ask(
      `{ documents(where: { symbol: { eq: "75-CTr/TU" } }) { issuedOn implements { symbol issuedOn } } }`,
    );
    expect(found).toEqual({
      documents: [{ issuedOn: "2018-12-07", implements: [{ symbol: "29-NQ/TW", issuedOn: "2018-07-25" }] }],
    });
  });

  it("finds by dates as written, and refuses what is no date", async () => {
    const dated = `query ($from: Date!, $to: Date!) {
      documents(where: { issuedOn: { gte: $from, lte: $to } }) { id }
    }`;
    expect(await ask(dated, { from: "2018-07-25", to: "2018-07-25" })).toEqual({
      documents: [{ id: RESOLUTION }],
    });
    for (const bad of ["2018-02-31", "abc", "2018"]) {
      const { errors } = await world.ask(dated, { from: bad, to: "2018-07-25" });
      expect(errors?.[0]?.message).toContain(bad);
    }
  });

  it("gives no more than its hard maximum, whatever is asked", async () => {
    const { documents } = await ask<{ documents: unknown[] }>(`{ documents(limit: 100000) { id } }`);
    expect(documents.length).toBeGreaterThan(30);
    const { documents: some } = await ask<{ documents: unknown[] }>(`{ documents { id } }`);
    expect(some.length).toBeLessThanOrEqual(50);
  });
});

interface Resolved {
  resolve: {
    outcome: string;
    document: { id: string } | null;
    candidates: { score: number; reasons: string[]; document: { id: string } }[];
    reasons: string[];
  }[];
}
const RESOLVE = `query ($citations: [String!]!, $place: String, $asOf: Date) {
  resolve(citations: $citations, place: $place, asOf: $asOf) {
    citation outcome reasons document { id } candidates { score reasons document { id implementedBy { id } } }
  }
}`;

describe("resolve", () => {
  it("resolves, tells candidates with reasons, or says that there is none", async () => {
    const citations = [
      "29-NQ/TW",
      "Nghị quyết số 29-NQ/TW, ngày 25-7-2018",
      "99-XX/YY",
      "không có gì",
      PROGRAMME,
    ];
    const { resolve } = await ask<Resolved>(RESOLVE, { citations });
    expect(resolve.map((r) => r.outcome)).toEqual([
      "AMBIGUOUS",
      "RESOLVED",
      "MISSING",
      "MISSING",
      "RESOLVED",
    ]);
    expect(resolve[0]?.candidates.map((c) => c.document.id).sort()).toEqual([NAMESAKE, RESOLUTION]);
    expect(resolve[0]?.candidates.every((c) => c.score > 0 && c.score <= 1 && c.reasons.length > 0)).toBe(
      true,
    );
    expect(resolve[1]?.document).toEqual({ id: RESOLUTION });
    expect(resolve[1]?.reasons.join(" ")).toContain("25/7/2018");
    expect(resolve[4]?.document).toEqual({ id: PROGRAMME });
  });

  it("takes a pasted list apart, tells how long it is, and counts each of it before it is asked", async () => {
    const LIST =
      "query ($text: String!) { resolveList(text: $text) { total items { citation document { id } } } }";
    const text = "1. 75-CTr/TU; Nghị quyết 29-NQ/TW ngày 25/7/2018\r\n\n2\t99-XX/YY\tNghị quyết\n";
    const few = await world.ask<{ resolveList: unknown }>(LIST, { text });
    expect(few.data.resolveList).toEqual({
      total: 3,
      items: [
        { citation: "75-CTr/TU", document: { id: PROGRAMME } },
        { citation: "Nghị quyết 29-NQ/TW ngày 25/7/2018", document: { id: RESOLUTION } },
        { citation: "99-XX/YY Nghị quyết", document: null },
      ],
    });
    const many = await world.ask<{ resolveList: { total: number; items: unknown[] } }>(LIST, {
      text: "75-CTr/TU\n".repeat(501),
    });
    expect([many.data.resolveList.total, many.data.resolveList.items.length]).toEqual([501, 500]);
    const cost = (answer: object) =>
      (answer as { extensions: { cost: { rows: number } } }).extensions.cost.rows;
    expect(cost(many)).toBeGreaterThan(100 * cost(few));
    const endless = await world.ask(LIST, { text: "x".repeat(200_001) });
    expect(endless.errors?.[0]?.extensions).toEqual({ code: "BAD_INPUT" });
  });

  it("tells why documents of that symbol do not fit", async () => {
    const { resolve } = await ask<Resolved>(RESOLVE, {
      citations: ["Nghị quyết số 29-NQ/TW ngày 01/01/2001"],
    });
    expect(resolve[0]?.outcome).toBe("MISSING");
    expect(resolve[0]?.candidates).toHaveLength(2);
    expect(resolve[0]?.candidates[0]?.reasons.join(" ")).toContain("không phải 1/1/2001");
  });

  it("takes a symbol as it is typed, and decides nothing by half a symbol", async () => {
    const { resolve } = await ask<Resolved>(RESOLVE, {
      citations: ["75 ctr tu", "nq29", "29nqtw 25/7/2018", "75", "99 ctr tu"],
    });
    expect(resolve.map((r) => r.outcome)).toEqual([
      "RESOLVED",
      "AMBIGUOUS",
      "RESOLVED",
      "MISSING",
      "MISSING",
    ]);
    expect(resolve[0]?.document).toEqual({ id: PROGRAMME });
    expect(resolve[1]?.candidates.map((c) => c.document.id)).toEqual(
      expect.arrayContaining([NAMESAKE, RESOLUTION]),
    );
    expect(resolve[1]?.reasons[0]).toContain("chưa đủ ký hiệu");
    expect(resolve[2]?.document).toEqual({ id: RESOLUTION });
  });

  it("leaves out what was issued after the date at which it is cited", async () => {
    const { resolve } = await ask<Resolved>(RESOLVE, { citations: ["29-NQ/TW"], asOf: "2015-01-01" });
    expect(resolve[0]).toMatchObject({ outcome: "RESOLVED", document: { id: NAMESAKE } });
  });

  it("refuses more than its maximum", async () => {
    const { errors } = await world.ask(RESOLVE, { citations: Array(501).fill("1-NQ/TW") });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_INPUT" } });
  });
});

interface Found {
  search: {
    items: {
      kind: string;
      score: number;
      matched: string;
      document: { id: string; implementedBy?: { id: string }[] } | null;
      evidence: { text: string; sourceName: string; start: number } | null;
    }[];
    next: string | null;
    facets: { name: string; value: string; count: number }[];
  };
}
const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    items { kind score matched document { id } evidence { text sourceName start } }
    next facets { name value count }
  }
}`;
const hits = async (text: string) => (await ask<Found>(SEARCH, { text })).search.items;
const documents = async (text: string) => (await hits(text)).flatMap((h) => h.document?.id ?? []);

describe("search", () => {
  it.each(["75 ctr tu", "75-CTr/TU", "75 CTR/TU", "75-CTR-TU", "ctr75", "CTr 75"])(
    "finds a symbol typed as «%s»",
    async (text) => {
      expect((await documents(text))[0]).toBe(PROGRAMME);
    },
  );

  it.each(["nq29", "29 NQ-TW", "29-NQ/TW", "29–NQ/TW"])(
    "finds both documents of the symbol typed as «%s»",
    async (text) => {
      expect((await documents(text)).slice(0, 2).sort()).toEqual([NAMESAKE, RESOLUTION]);
    },
  );

  it.each(["1702 qd tu", "1702-QĐ/TU", "1702-QÐ/TU", "1702-QĐ/TU".normalize("NFD")])(
    "takes a typed d for the đ of the symbol «%s»",
    async (text) => {
      expect((await documents(text))[0]).toBe("kon-tum/1702-qdd-tu/2020-09-15");
    },
  );

  it.each(["không gian mạng", "khong gian mang", "KHÔNG GIAN MẠNG", "không gian mạng".normalize("NFD")])(
    "finds words with or without marks: «%s»",
    async (text) => {
      expect((await documents(text)).sort()).toEqual([PROGRAMME, RESOLUTION]);
    },
  );

  it.each([
    ["không gian m", [PROGRAMME, RESOLUTION]],
    ["khong gain mang", [PROGRAMME, RESOLUTION]],
    ["chương trình không gian mạng", [PROGRAMME]],
    ["25/7/2018", [RESOLUTION]],
    ["tháng 7 năm 2018", [RESOLUTION]],
    ["nghị quyết 29 năm 2013", [NAMESAKE]],
    ["29-NQ/TW ngày 25-7-2018", [RESOLUTION]],
    ["tỉnh ủy Kon Tum không gian mạng", [PROGRAMME]],
    [RESOLUTION, [RESOLUTION]],
  ])("finds first what «%s» means", async (text, expected) => {
    expect((await documents(text)).slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it("finds a body, and what it issued in the same operation", async () => {
    const { search } = await ask<{ search: { items: object[] } }>(
      `{ search(text: "bo chinh tri", first: 1) { items { kind matched organisation { name issued { id } } } } }`,
    );
    expect(search.items).toEqual([
      {
        kind: "ORGANISATION",
        matched: "Bộ Chính trị",
        organisation: { name: "Bộ Chính trị", issued: [{ id: RESOLUTION }] },
      },
    ]);
  });

  it("finds passages, with the sentence and where it stands", async () => {
    const [hit] = (await hits("an toan thong tin")).filter((h) => h.kind === "PASSAGE");
    expect(hit).toMatchObject({ matched: "an toàn thông tin", evidence: { sourceName: "75-ctr-tu.txt" } });
    expect(hit?.evidence?.text).toContain("an toàn thông tin");
  });

  it("never finds the words of a restricted passage", async () => {
    const { search } = await ask<Found>(SEARCH, { text: "Dòng 0", first: 100 });
    expect(search.items.length).toBeGreaterThan(0);
    expect(
      search.items.filter(
        (h) => h.evidence?.sourceName === "51-kl-tw.txt" && h.evidence.text.includes("Dòng"),
      ),
    ).toEqual([]);
  });

  it("takes the signs of its query language as data", async () => {
    for (const text of [
      'a"b',
      "a AND (b",
      "title:*",
      "\\",
      "75-CTr/TU~ +",
      "[a TO b]",
      "/x/",
      "a && b || !c",
      "^9",
      "NOT",
    ])
      expect((await world.ask(SEARCH, { text })).errors).toBeUndefined();
  });

  it("pages without skipping or repeating, and counts facets over all pages", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let facets: Found["search"]["facets"] = [];
    do {
      const { search }: Found = await ask<Found>(SEARCH, { text: "kế hoạch", first: 7, after });
      seen.push(...search.items.map((h) => h.document?.id ?? h.evidence?.text ?? ""));
      after = search.next;
      facets = search.facets;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(31);
    expect(facets).toContainEqual({ name: "type", value: "PLAN", count: 31 });
    const states = facets.filter((facet) => facet.name === "status");
    expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(31);
    expect(facets).toContainEqual({ name: "year", value: "2017", count: 30 });
  });

  it("refuses nothing to look for, and a cursor that is none", async () => {
    expect((await world.ask(SEARCH, { text: "  " })).errors?.[0]).toMatchObject({
      extensions: { code: "BAD_INPUT" },
    });
    expect((await world.ask(SEARCH, { text: "a", after: "zz" })).errors?.[0]).toMatchObject({
      extensions: { code: "BAD_INPUT" },
    });
    expect((await world.ask('{ findings(after: "zz") { next } }')).errors?.[0]).toMatchObject({
      extensions: { code: "BAD_INPUT" },
    });
  });
});

describe("changes", () => {
  it("tells every change once, in the order of its cursors", async () => {
    const CHANGES = `query ($after: String, $first: Int) { changes(after: $after, first: $first) { items { cursor at kind who source document detail } next } }`;
    interface Page {
      changes: { items: { cursor: string; at: string; kind: string }[]; next: string | null };
    }
    const cursors: number[] = [];
    let after: string | null = null;
    do {
      const { changes }: Page = await ask<Page>(CHANGES, { after, first: 10 });
      cursors.push(...changes.items.map((c) => Number(c.cursor)));
      after = changes.next;
    } while (after);
    expect(cursors.length).toBeGreaterThan(WORLD.length);
    expect(cursors).toEqual([...new Set(cursors)].sort((a, b) => a - b));
    const { changes: nothing } = await ask<Page>(CHANGES, { after: String(cursors.at(-1)), first: 10 });
    expect(nothing).toEqual({ items: [], next: null });
    expect((await world.ask(CHANGES, { after: "x" })).errors?.[0]).toMatchObject({
      extensions: { code: "BAD_INPUT" },
    });
  });
});

it("answers a document found deep in an answer once for the whole list", async () => {
  const { lineage } = await ask<{
    lineage: { nodes: { document: { id: string; implements: { id: string }[]; citedBy: unknown[] } }[] };
  }>(
    `query ($root: ID!) { lineage(root: $root) { nodes { document { id implements { id } citedBy { id } } } } }`,
    { root: PLAN },
  );
  expect(Object.fromEntries(lineage.nodes.map(({ document }) => [document.id, document.implements]))).toEqual(
    {
      [PLAN]: [{ id: PROGRAMME }],
      [PROGRAMME]: [{ id: RESOLUTION }],
      [RESOLUTION]: [],
    },
  );
});
