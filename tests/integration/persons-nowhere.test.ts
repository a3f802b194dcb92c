import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from "graphql";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ingestText } from "../../src/actions/ingest.js";
import { ACCESS } from "../../src/api/access/table.js";
import { plain } from "../../src/graph/plain.js";
import { packageRoot } from "../../src/model/root.js";
import { served, type World } from "./served.js";

/** Names of nobody, each in the sentence, table or block of the paper below that may give it away. */
const NAMES = [
  "Nguyễn Văn Thử",
  "Trần Thị Ví Dụ",
  "Lê Hư Cấu",
  "Phạm Mẫu",
  "Siu Thử",
  "H'Thử Niê",
  "Rơ Châm Vờ",
  "Huỳnh Giả Định",
  "Đinh Không Thật",
  "Chẩu A Vờ",
];

/** An office, a task, a duty, an indicator and a title beside a name of every kind. */
const PAPER = `ỦY BAN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH KON TUM                                  Độc lập - Tự do - Hạnh phúc
-------                                           ---------------
Số: 4711/KH-UBND                           Kon Tum, ngày 12 tháng 5 năm 2019


                               KẾ HOẠCH
   Thực hiện Chương trình số 75-CTr/TU ngày 07/12/2018 của Tỉnh ủy

I. NHIỆM VỤ

1. Giao Sở Y tế chủ trì, phối hợp với ông Nguyễn Văn Thử và bà Trần Thị Ví Dụ rà soát hộ nghèo trước ngày 30/6/2020.

2. Giao đồng chí Lê Hư Cấu, Giám đốc Sở Nội vụ, chủ trì xây dựng đề án trước ngày 31/12/2020.

3. Sở Tư pháp theo dõi vụ án Siu Thử (sinh năm 1942, trú tại làng ấy) và các bị cáo đồng phạm.

4. Nghệ nhân H'Thử Niê và già làng Rơ Châm Vờ phối hợp với Sở Văn hóa, Thể thao và Du lịch truyền dạy cồng chiêng.

| Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành |
|---|---|---|---|---|
| Tập huấn do ông Phạm Mẫu giảng | Sở Y tế | Văn phòng Ủy ban nhân dân tỉnh | Báo cáo của ông Phạm Mẫu | Tháng 9/2020 |
| Khen thưởng Chẩu A Vờ | Sở Nội vụ | Sở Y tế | Quyết định | Quý IV/2020 |

II. CHỈ TIÊU

Phấn đấu đến năm 2020, tỷ lệ hộ nghèo còn dưới 5%; số hộ do ông Nguyễn Văn Thử giúp đỡ đạt 25 hộ.

Thứ trưởng Bộ Tư pháp Huỳnh Giả Định dự và chỉ đạo.

Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
- Tỉnh ủy;                                            KT. CHỦ TỊCH
- Lưu: VT.                                            PHÓ CHỦ TỊCH



                                                   Đinh Không Thật
`;

const FILES = ["Bản án Nguyễn Văn Thử.txt", "ban_an_Tran_Thi_Vi_Du.txt", "Bản án Nguyễn Văn Thử.txt"];
const RULING = "Nội dung bản án.\n\nThực hiện Chương trình số 75-CTr/TU ngày 07/12/2018 của Tỉnh ủy.\n";

const OWN = "kon-tum/4711-kh-ubnd/2019-05-12";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), []);
  await ingestText(world.graph, { name: "4711-kh-ubnd.txt", text: PAPER });
  // The files' names give persons away too; the same bytes stay one source, whatever they are called.
  for (const name of FILES) await ingestText(world.graph, { name, text: RULING });
});
afterAll(() => world.close());

async function rows(cypher: string): Promise<string[]> {
  const { records } = await world.graph.driver.executeQuery(cypher, {}, { database: world.graph.database });
  return records.map((record) => JSON.stringify(plain(record.toObject())));
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
/** The names that a text holds, with or without marks, in small letters or in slugs. */
const named = (text: string): string[] => {
  const folded = fold(text);
  const slugs = folded.replace(/[^a-z0-9]+/g, "-");
  return NAMES.filter((n) => folded.includes(fold(n)) || slugs.includes(fold(n).replace(/[^a-z0-9]+/g, "-")));
};
const naming = (lines: readonly string[]) => lines.filter((line) => named(line).length > 0);

const api = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
const FOUND = `query ($text: String!) { search(text: $text) {
  items { kind matched document { id } organisation { id } indicator { id } evidence { text section } } } }`;

/** All values of a type that are no objects, and of those of its objects that need no argument. */
function selected(type: GraphQLObjectType, depth: number): string[] {
  const fields = Object.values(type.getFields()).filter(({ name, args }) => {
    const needed = args.some((arg) => isNonNullType(arg.type));
    return !needed && ACCESS.get(`${type.name}.${name}`) === "READER";
  });
  return fields.flatMap(({ name, args, type: of }) => {
    const inner = getNamedType(of);
    if (!isObjectType(inner)) return [name];
    const few = args.some((arg) => arg.name === "limit") ? "(limit: 3)" : "";
    return depth > 0 ? [`${name}${few} { __typename ${selected(inner, depth - 1).join(" ")} }`] : [];
  });
}

/** As many to an operation as the limits allow. */
const inParts = (asked: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(asked.length / 20) }, (_, i) => asked.slice(i * 20, i * 20 + 20));

const lists = Object.values(api.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
  args.some(({ name }) => name === "limit"),
);

/** Every list of the API with all that can be asked of its nodes and of what they are related to. */
const everything = (): string[] =>
  lists.flatMap(({ name, type }) =>
    inParts(selected(getNamedType(type) as GraphQLObjectType, 1)).map(
      (part) => `{ ${name}(limit: 10) { __typename ${part.join(" ")} } }`,
    ),
  );

type Sorted = readonly [(field: string) => string, GraphQLObjectType, GraphQLInputObjectType];

/** Every place one step from a list, and the list itself, where an order may be asked for; `by` is what it goes by. */
function sortedIn(list: string, type: GraphQLObjectType): Sorted[] {
  const given = (args: readonly GraphQLArgument[]) => {
    const sort = getNamedType(args.find(({ name }) => name === "sort")?.type as GraphQLInputType);
    return isInputObjectType(sort) ? [sort] : [];
  };
  const top = given(lists.find(({ name }) => name === list)?.args ?? []).map(
    (sort): Sorted => [(by) => `{ ${list}(limit: 100, sort: [{ ${by}: ASC }]) { by: ${by} } }`, type, sort],
  );
  const inner = Object.values(type.getFields()).flatMap(({ name, args, type: of }) =>
    given(args).map(
      (sort): Sorted => [
        (by) => `{ ${list}(limit: 20) { ${name}(limit: 50, sort: [{ ${by}: ASC }]) { by: ${by} } } }`,
        getNamedType(of) as GraphQLObjectType,
        sort,
      ],
    ),
  );
  return [...top, ...inner];
}

type Row = Readonly<Record<string, unknown>>;

/** The lists of an answer whose rows tell what they are sorted by. */
function listsIn(data: unknown): Row[][] {
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data) && data.some((row) => "by" in row)) return [data as Row[]];
  return Object.values(data).flatMap(listsIn);
}

/** Cypher orders texts by their UTF-8, numbers by size, lists by what they begin with. */
function asCypherSorts(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** Every condition on words that a list takes, with this name in it. */
function narrowed(name: string): string[] {
  const asked = lists.flatMap(({ name: list, args }) => {
    const where = getNamedType(args.find((arg) => arg.name === "where")?.type as GraphQLInputType);
    if (!isInputObjectType(where)) return [];
    return Object.values(where.getFields()).flatMap(({ name: field, type }) => {
      const conditions = getNamedType(type);
      if (!isInputObjectType(conditions) || !conditions.getFields().contains) return [];
      return [`${list}(limit: 1, where: { ${field}: { contains: ${JSON.stringify(name)} } }) { __typename }`];
    });
  });
  expect(asked.length).toBeGreaterThan(20);
  return inParts(asked).map((part) => `{ ${part.map((field, i) => `a${i}: ${field}`).join(" ")} }`);
}

describe("no natural person", () => {
  it("is in the graph, but for the words of passages", async () => {
    const nodes = await rows(
      "MATCH (n) WHERE NOT n:Passage RETURN labels(n) AS labels, properties(n) AS held",
    );
    expect(nodes.length).toBeGreaterThan(20);
    expect(naming(nodes)).toEqual([]);
    expect(naming(await rows("MATCH ()-[e]->() RETURN type(e) AS type, properties(e) AS held"))).toEqual([]);
    expect(naming(await rows("MATCH (p:Passage) RETURN p.heading AS heading"))).toEqual([]);
  });

  it("is in the name of a file, which still tells what the file is", async () => {
    const held = await rows(
      "MATCH (s:Source) WHERE s.name CONTAINS '█' RETURN s.name AS name, s.names AS names",
    );
    const names = ["Bản án ██████ ███ ███.txt", "ban_an_████_███_██_██.txt"];
    expect(held.map((row) => JSON.parse(row))).toEqual([{ name: names[0], names }]);
  });

  it("stands in an open passage that tells of crimes or is signed", async () => {
    const told = "p.text =~ '(?s).*(vụ án|PHÓ CHỦ TỊCH).*'";
    expect(
      (await rows(`MATCH (p:Passage) WHERE p.restricted AND ${told} RETURN p.id AS id`)).length,
    ).toBeGreaterThan(0);
    expect(
      naming(await rows(`MATCH (p:Passage) WHERE NOT p.restricted AND ${told} RETURN p.text AS text`)),
    ).toEqual([]);
  });

  it("is found through an index, but for passages that are not restricted", async () => {
    const indexes = (await rows("SHOW FULLTEXT INDEXES YIELD name RETURN name")).map(
      (r) => JSON.parse(r).name as string,
    );
    expect(indexes.length).toBeGreaterThan(4);
    for (const index of indexes)
      for (const name of NAMES) {
        const { records } = await world.graph.driver.executeQuery(
          "CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node",
          { index, query: `"${name.replace(/'/g, " ")}"` },
          { database: world.graph.database },
        );
        const kinds = records.map((r) => [r.get("node").labels, r.get("node").properties.restricted]);
        expect(kinds.filter(([labels, restricted]) => !labels.includes("Passage") || restricted)).toEqual([]);
      }
  });

  it("is in any answer, but for the sentences of passages that are not restricted", async () => {
    const query = `{
      organisations(limit: 500) { id name aliases code takenOverBy responsibilities { id role deadline } }
      tasks(limit: 500) { id text product due responsibilities { id } }
      responsibilities(limit: 500) { id role deadline }
      indicators(limit: 500) { id name names topic joins { claim name why } }
      observations(limit: 500) { id text evaluation unit }
      documents(limit: 500) { id title issuer symbol }
      changes { items { detail who why } }
    }`;
    const answer = await world.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(naming([JSON.stringify(answer.data)])).toEqual([]);
    const evidence = await world.ask<Record<string, { evidence: { text: string; redacted: boolean }[] }[]>>(
      `{ tasks(limit: 500) { evidence(first: 20) { text section redacted } }
         responsibilities(limit: 500) { evidence(first: 20) { text section redacted } }
         observations(limit: 500) { evidence(first: 20) { text section redacted } } }`,
    );
    const proofs = Object.values(evidence.data).flatMap((list) => list.flatMap((fact) => fact.evidence));
    expect(proofs.length).toBeGreaterThan(5);
    expect(naming(proofs.filter((p) => p.redacted).map((p) => p.text))).toEqual([]);
  });

  it("of a restricted passage is in anything that readers can ask for, or narrow by", async () => {
    const open = (await rows("MATCH (p:Passage) WHERE NOT p.restricted RETURN p.text AS text")).join("\n");
    const hidden = NAMES.filter((name) => !named(open).includes(name));
    expect(hidden.length).toBeGreaterThan(1);
    const telling = (text: string) => named(text).filter((name) => hidden.includes(name));
    for (const query of everything()) {
      const { data, errors } = await world.ask(query);
      expect([query, errors]).toEqual([query, undefined]);
      expect([query, telling(JSON.stringify(data))]).toEqual([query, []]);
    }
    for (const name of hidden) {
      for (const query of narrowed(name)) {
        const { data, errors } = await world.ask<Record<string, unknown[]>>(query);
        expect([query, errors]).toEqual([query, undefined]);
        expect(Object.entries(data).filter(([, found]) => found.length > 0)).toEqual([]);
      }
      const found = await world.ask(FOUND, { text: name });
      expect([name, telling(JSON.stringify(found.data))]).toEqual([name, []]);
    }
    const paths = [
      ...["graphml", "cyjs", "jsonld", "csv", "dot"].map((ext) => `/export/lineage/${OWN}.${ext}`),
      ...[
        `/id/${OWN}`,
        `/export/dossier/${OWN}.html`,
        "/export/graph.ndjson",
        "/export/graph.csv",
        "/metrics",
      ],
    ];
    for (const path of paths) {
      const answer = await fetch(world.url + path);
      expect([path, answer.status, telling(await answer.text())]).toEqual([path, 200, []]);
    }
    for (const path of [
      "/export/findings.docx",
      `/export/search.docx?text=${encodeURIComponent(hidden[0] ?? "")}`,
    ]) {
      const buffer = Buffer.from(await (await fetch(world.url + path)).arrayBuffer());
      // What was asked for is said again at the head of a list.
      const { value } = await mammoth.extractRawText({ buffer });
      const lines = value.slice(value.indexOf("Ghi chú"));
      expect([path, telling(lines)]).toEqual([path, []]);
    }
  });

  it("is told by the order of a list: whatever it can be sorted by is what readers see, and so sorted", async () => {
    const seen = new Set<string>();
    for (const { name: list, type } of lists)
      for (const [path, of, sort] of sortedIn(list, getNamedType(type) as GraphQLObjectType)) {
        const fields = Object.keys(sort.getFields()).filter((field) => !seen.has(`${of.name}.${field}`));
        for (const field of fields) {
          seen.add(`${of.name}.${field}`);
          const { data, errors } = await world.ask(path(field));
          expect([of.name, field, errors]).toEqual([of.name, field, undefined]);
          expect(naming([JSON.stringify(data)])).toEqual([]);
          for (const rows of listsIn(data)) {
            const told = rows.flatMap(({ by }) => (by === null || by === undefined ? [] : [by]));
            expect([of.name, field, told]).toEqual([of.name, field, [...told].sort(asCypherSorts)]);
          }
        }
      }
    expect(seen.size).toBeGreaterThan(60);
  });

  it("comes in by the words of editors, which all who read are shown", async () => {
    const title = "về việc khen thưởng ông Nguyễn Văn Thử";
    const why = "theo đơn của bà Trần Thị Ví Dụ";
    const EDIT = `mutation ($id: ID!, $title: String!, $why: String!) {
      correctDocument(id: $id, set: { title: $title, issuers: [$title] }, why: $why)
      addDocument(
        document: { symbol: "9-QĐ/TU", type: DECISION, place: "kon-tum", year: 2019, title: $title }
        basis: "sổ văn bản", why: $why
      ) { source }
      declareHolding(symbol: "75-KH/TU", place: "kon-tum", issuer: $title, from: "2018-01-01", to: "2018-12-31", why: $why)
      importExpectations(
        list: "Danh sách Nguyễn Văn Thử.csv"
        csv: "document,body,product,source\\n${OWN},Sở Y tế,PLAN,đơn của bà Trần Thị Ví Dụ\\n${OWN},ông Nguyễn Văn Thử,PLAN,"
        why: $why
      ) { list expectations refused { line } }
    }`;
    const edited = await world.ask(EDIT, { id: OWN, title, why }, world.token);
    expect(edited.errors).toBeUndefined();
    expect((edited.data as Record<string, unknown>).importExpectations).toEqual({
      ...{ list: "Danh sách ██████ ███ ███.csv", expectations: 1, refused: [{ line: 3 }] },
    });
    const told = await world.ask<{ document: { title: string }; latestChanges: { why: string | null }[] }>(
      `{ document(id: "${OWN}") { title } corrections(document: "${OWN}") { value why }
         documents(where: { symbol: { eq: "9-QĐ/TU" } }) { title } latestChanges(first: 50) { why detail } }`,
    );
    expect(told.data.document.title).toMatch(/^về việc khen thưởng ông █+ █+ █+$/);
    expect(told.data.latestChanges[0]?.why).toMatch(/^theo đơn của bà █/);
    expect(naming([JSON.stringify(told.data)])).toEqual([]);
    expect(naming(await rows("MATCH (n) WHERE NOT n:Passage RETURN properties(n) AS held"))).toEqual([]);
  });

  it("is in the stream of changes", async () => {
    const { data } = await world.ask<{ latestChanges: { cursor: string }[] }>(
      "{ latestChanges(first: 1) { cursor } }",
    );
    const newest = `id: ${data.latestChanges[0]?.cursor}\n`;
    const gone = new AbortController();
    const { body } = await fetch(`${world.url}/changes`, { signal: gone.signal });
    const decoder = new TextDecoder();
    let told = "";
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      told += decoder.decode(chunk, { stream: true });
      if (told.includes(newest) && told.endsWith("\n\n")) break;
    }
    gone.abort();
    expect(told).toContain(OWN);
    expect(naming([told])).toEqual([]);
  });

  it("is in a log", async () => {
    await world.ask(`{ organisation(id: "x") { id } }`);
    expect(naming(world.log)).toEqual([]);
  });
});
