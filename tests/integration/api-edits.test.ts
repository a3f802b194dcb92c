import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { MOST_STREAMS } from "../../src/api/routes/changes.js";
import { serve } from "../../src/api/server.js";
import { CONCLUSION, NAMESAKE, RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD.slice(0, 4));
});
afterAll(() => world.close());

const edit = (query: string, variables: Record<string, unknown> = {}) =>
  world.ask<Record<string, never>>(query, variables, world.token);

describe("what an archive declares", () => {
  const DECLARE = `mutation ($from: Date!, $to: Date!) { declareHolding(
    symbol: "75-CTr/TU", place: "kon-tum", issuer: "Tỉnh ủy", from: $from, to: $to, why: "đã kiểm kê") }`;

  it("series held whole are declared, listed and taken back, by editors alone, each with a change", async () => {
    const days = { from: "2016-01-01", to: "2020-09-30" };
    expect((await world.ask(DECLARE, days)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await edit(DECLARE, { from: days.to, to: days.from })).errors?.[0]?.extensions.code).toBe(
      "BAD_INPUT",
    );
    const { declareHolding: id } = (await edit(DECLARE, days)).data;
    const listed = await world.ask("{ holdings { id series code issuer from to } }");
    expect(listed.data).toEqual({
      holdings: [{ id, series: "kon-tum/ctr-tu", code: "CTr/TU", issuer: "Tỉnh ủy", ...days }],
    });
    const WITHDRAW = `mutation ($id: ID!) { withdrawHolding(holding: $id, why: "còn thiếu sổ") }`;
    expect((await edit(WITHDRAW, { id })).data).toEqual({ withdrawHolding: true });
    expect((await edit(WITHDRAW, { id })).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await world.ask("{ holdings { id } }")).data).toEqual({ holdings: [] });
    const told = await world.ask("{ latestChanges(first: 2) { who why } }");
    expect(told.data).toEqual({
      latestChanges: [
        { who: "link", why: "còn thiếu sổ" },
        { who: "link", why: "đã kiểm kê" },
      ],
    });
  });

  it("a list of who must issue what goes in by rows, and says which rows it could not take", async () => {
    const csv = [
      "văn bản,cơ quan,nơi,sản phẩm,hạn,nguồn",
      `${RESOLUTION},Tỉnh ủy,kon-tum,chương trình,31/12/2018,Công văn`,
      "99-XX/YY,Tỉnh ủy,kon-tum,chương trình,,",
    ].join("\n");
    const IMPORT = `mutation ($csv: String!) { importExpectations(list: "phai-ban-hanh", csv: $csv, why: "theo dõi") {
      list expectations refused { line reason } } }`;
    expect((await world.ask(IMPORT, { csv })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await edit(IMPORT, { csv })).data).toEqual({
      importExpectations: {
        list: "phai-ban-hanh",
        expectations: 1,
        refused: [{ line: 3, reason: expect.stringContaining("99-XX/YY") }],
      },
    });
    const rows = `{ coverageMatrix(documents: ["${RESOLUTION}"], asOf: "2019-06-30") { rows { body origin deadline } } }`;
    expect((await world.ask(rows)).data).toMatchObject({
      coverageMatrix: { rows: [{ body: "Tỉnh ủy", origin: "LIST", deadline: "2018-12-31" }] },
    });
    expect((await edit(IMPORT, { csv: "a,b" })).errors?.[0]?.extensions.code).toBe("BAD_INPUT");
  });
});

describe("mutations", () => {
  it("are refused to readers, whatever they ask", async () => {
    const { errors, status } = await world.ask(`mutation { merge(from: "a", into: "b", why: "x") { from } }`);
    expect([status, errors?.[0]?.extensions.code]).toEqual([403, "FORBIDDEN"]);
  });

  it("review, correct, merge and take back, as one editor would in the playground", async () => {
    const LINEAGE = `query ($root: ID!) { lineage(root: $root, direction: UPSTREAM) {
      edges { id relation evidence { statement } } } }`;
    const { data } = await world.ask<{
      lineage: { edges: { id: string; relation: string; evidence: { statement: string }[] }[] };
    }>(LINEAGE, { root: CONCLUSION });
    const statement = data.lineage.edges[0]?.evidence[0]?.statement;
    const reviewed = await edit(
      `mutation ($s: ID!) { review(statement: $s, verdict: REJECTED, why: "nhầm") { id verdict version who on } }`,
      { s: statement },
    );
    expect(reviewed.data).toMatchObject({
      review: { verdict: "REJECTED", version: 1, who: "link", on: [statement] },
    });
    const twice = await edit(
      `mutation ($s: ID!) { review(statement: $s, verdict: CONFIRMED, why: "nhầm") { id } }`,
      { s: statement },
    );
    expect(twice.errors?.[0]).toMatchObject({ extensions: { code: "CONFLICT" } });
    const corrected = await edit(
      `mutation ($id: ID!) {
        correctDocument(id: $id, set: { expiresOn: "2025-12-31", title: null }, why: "theo thông báo")
      }`,
      { id: RESOLUTION },
    );
    expect(corrected).toMatchObject({ data: { correctDocument: 1 } });
    const shown = await world.ask(
      `query ($id: ID!) {
        document(id: $id) { title expiresOn corrected }
        corrections(document: $id) { field value told at }
      }`,
      { id: RESOLUTION },
    );
    expect(shown.data).toMatchObject({
      document: { title: null, expiresOn: "2025-12-31", corrected: ["expiresOn", "title"] },
      corrections: [
        { field: "expiresOn", value: "2025-12-31", told: null },
        { field: "title", value: null, told: expect.stringContaining("Chiến lược") },
      ],
    });
    const merged = await edit(
      `mutation { merge(from: "${NAMESAKE}", into: "${RESOLUTION}", why: "x") { into at } }`,
    );
    expect(merged.data).toMatchObject({ merge: { into: RESOLUTION } });
    const parted = await edit(`mutation { unmerge(from: "${NAMESAKE}", why: "x") { from } }`);
    expect(parted.data).toMatchObject({ unmerge: { from: NAMESAKE } });
  });

  it("ingest reads a text, refuses a secret one as the command line does, and takes Base64", async () => {
    const INGEST = `mutation ($name: String!, $text: String, $base64: String) {
      ingest(name: $name, text: $text, base64: $base64) { source outcome documents } }`;
    const text = "KẾ HOẠCH\nThực hiện Chương trình số 75-CTr/TU ngày 07-12-2018 của Tỉnh ủy Kon Tum.\n";
    const first = await edit(INGEST, { name: "ke-hoach.txt", text });
    expect(first.data).toMatchObject({ ingest: { outcome: "ADDED" } });
    const base64 = Buffer.from(text).toString("base64");
    expect((await edit(INGEST, { name: "ke-hoach.txt", base64 })).data).toMatchObject({
      ingest: { outcome: "UNCHANGED" },
    });
    const secret = await edit(INGEST, { name: "x.txt", text: `TỈNH ỦY KON TUM\nTỐI MẬT\n${text}` });
    expect(secret.errors?.[0]).toMatchObject({ extensions: { code: "FILE_SECRET" } });
    for (const none of [{}, { text, base64 }, { base64: "§" }])
      expect((await edit(INGEST, { name: "x.txt", ...none })).errors?.[0]).toMatchObject({
        extensions: { code: "BAD_INPUT" },
      });
    // Both become part of ids, addresses and what people read.
    for (const given of ['place: "../../x", name: "x.txt"', 'name: "x\\ny.txt"', 'name: ""'])
      expect([given, (await edit(`mutation { ingest(${given}, text: "x") { source } }`)).errors]).toEqual([
        given,
        [expect.objectContaining({ extensions: { code: "BAD_INPUT" } })],
      ]);
  });
});

type Line = Record<string, unknown> & { file?: string };
const upload = async (parts: readonly (readonly [string, string | Blob, string?])[], token = world.token) => {
  const form = new FormData();
  for (const [name, value, file] of parts)
    typeof value === "string" ? form.append(name, value) : form.append(name, value, file);
  const response = await fetch(`${world.url}/sources`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const lines = (await response.text()).trim().split("\n");
  return { status: response.status, lines: lines.map((line) => JSON.parse(line) as Line) };
};

describe("POST /sources", () => {
  it("loads each file, tells how it goes, and goes on after one that cannot be read", async () => {
    const text = new Blob(["QUYẾT ĐỊNH\nCăn cứ Nghị quyết số 29-NQ/TW ngày 25-7-2018 của Bộ Chính trị.\n"]);
    const binary = new Blob([new Uint8Array(3000).map((_, i) => i % 7)]);
    const secret = new Blob(["TỈNH ỦY KON TUM\nTUYỆT MẬT\nBÁO CÁO\n"]);
    const { status, lines } = await upload([
      ["place", "kon-tum"],
      ["file", text, "quyet-dinh.txt"],
      ["file", binary, "../../etc/passwd"],
      ["file", secret, "bao-cao.txt"],
    ]);
    expect(status).toBe(200);
    expect(lines.filter((line) => line.file === "quyet-dinh.txt")).toEqual([
      { file: "quyet-dinh.txt", step: "receiving" },
      expect.objectContaining({ step: "reading" }),
      expect.objectContaining({ outcome: "ADDED", documents: expect.any(Number) }),
    ]);
    const codes = lines.flatMap(({ error }) => (error ? [(error as { code: string }).code] : []));
    expect(codes).toEqual([expect.stringMatching(/^FILE_/), "FILE_SECRET"]);
    expect(lines.at(-1)).toEqual({ done: 1, failed: 2 });
  });

  it("is for editors, and takes forms alone; a damaged one brings nothing down", async () => {
    const post = (headers: Record<string, string>, body: string) =>
      fetch(`${world.url}/sources`, { method: "POST", headers, body });
    expect((await post({ "content-type": "multipart/form-data; boundary=x" }, "--x--")).status).toBe(403);
    const authorization = `Bearer ${world.token}`;
    expect((await post({ authorization, "content-type": "text/plain" }, "x")).status).toBe(400);
    for (const body of [
      "",
      "--x",
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      "--x\r\n:\r\n",
    ]) {
      const damaged = await post({ authorization, "content-type": "multipart/form-data; boundary=x" }, body);
      expect(await damaged.text()).toContain("BAD_REQUEST");
    }
    expect((await fetch(`${world.url}/health`)).status).toBe(200);
  });
});

describe("GET /changes", () => {
  /** Reads a stream until `enough`; @returns the ids of its events. */
  async function follow(
    headers: Record<string, string>,
    enough: (ids: number[]) => boolean,
    url = world.url,
  ): Promise<number[]> {
    const gone = new AbortController();
    const response = await fetch(`${url}/changes`, { headers, signal: gone.signal });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const ids: number[] = [];
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const whole = text.split("\n\n");
      text = whole.pop() ?? "";
      ids.push(...whole.flatMap((event) => /^id: (\d+)$/m.exec(event)?.[1] ?? []).map(Number));
      if (enough(ids)) break;
    }
    gone.abort();
    return ids;
  }

  it("neither skips nor repeats while several write, also over a broken connection", async () => {
    const writers = Array.from({ length: 3 }, async (_, w) => {
      for (let i = 0; i < 4; i++) {
        const text = `THÔNG BÁO\nVề Chương trình số ${10 * w + i + 1}-CTr/TU ngày 01-02-2020 của Tỉnh ủy Kon Tum.`;
        const { errors } = await edit(
          `mutation ($text: String!) { ingest(name: "t.txt", text: $text) { source } }`,
          { text },
        );
        expect(errors).toBeUndefined();
      }
    });
    const begun = await follow({}, (ids) => ids.length >= 5);
    const resumed = follow(
      { "last-event-id": String(begun.at(-1)) },
      (ids) => ids.length > 0 && written !== 0 && (ids.at(-1) ?? 0) >= written,
    );
    let written = 0;
    await Promise.all(writers);
    const { data } = await world.ask<{ changes: { items: { cursor: string }[] } }>(
      "{ changes(first: 500) { items { cursor } } }",
    );
    written = Number(data.changes.items.at(-1)?.cursor);
    // One more change lets the stream see that it has reached the end.
    await edit(
      `mutation { ingest(name: "cuoi.txt", text: "THÔNG BÁO\\nVề Kế hoạch số 99-KH/TU.") { source } }`,
    );
    const seen = [...begun, ...(await resumed)];
    expect(seen.slice(0, written)).toEqual(Array.from({ length: written }, (_, i) => i + 1));
  });

  it("goes on where it was once the server is started anew", async () => {
    const settings = { host: "127.0.0.1", port: 0, publicUrl: null };
    const begun = () => serve({ graph: world.graph, settings, log: pino({ enabled: false }) });
    const first = await begun();
    const before = await follow({}, (ids) => ids.length >= 3, first.url);
    await first.close();
    await edit(
      `mutation { ingest(name: "moi.txt", text: "THÔNG BÁO\\nVề Kế hoạch số 98-KH/TU.") { source } }`,
    );
    const { data } = await world.ask<{ latestChanges: { cursor: string }[] }>(
      "{ latestChanges(first: 1) { cursor } }",
    );
    const newest = Number(data.latestChanges[0]?.cursor);
    const last = Number(before.at(-1));
    const second = await begun();
    const after = await follow(
      { "last-event-id": String(last) },
      (ids) => (ids.at(-1) ?? 0) >= newest,
      second.url,
    );
    await second.close();
    expect(after).toEqual(Array.from({ length: newest - last }, (_, i) => last + 1 + i));
    expect(after.length).toBeGreaterThan(0);
  });

  it("keeps a seat for as many as one client may have, for as long as each of them stays", async () => {
    const signals: AbortController[] = [];
    const come = async () => {
      const gone = new AbortController();
      signals.push(gone);
      return await fetch(`${world.url}/changes`, { signal: gone.signal });
    };
    // Those who leave before they are answered keep none.
    const hasty = Array.from({ length: MOST_STREAMS.ofOne }, come);
    for (const gone of signals.splice(0)) gone.abort();
    await Promise.allSettled(hasty);
    const seated = async () => {
      while ((await come()).status === 200);
      signals.pop()?.abort();
      return signals.length;
    };
    await expect.poll(seated, { timeout: 30_000 }).toBe(MOST_STREAMS.ofOne);
    const late = await come();
    expect([late.status, Number(late.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_STREAMS" } }] });
    for (const gone of signals) gone.abort();
    await expect.poll(async () => (await come()).status, { timeout: 30_000 }).toBe(200);
    signals.at(-1)?.abort();
  });

  it("says now and then that it is still there", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const gone = new AbortController();
    try {
      const { body } = await fetch(`${world.url}/changes?after=100000`, { signal: gone.signal });
      vi.advanceTimersByTime(60_000);
      const decoder = new TextDecoder();
      let text = "";
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
        if (text.includes(": still here\n\n")) break;
      }
      expect(text).toMatch(/^retry: \d+\n\n: still here\n\n/);
    } finally {
      gone.abort();
      vi.useRealTimers();
    }
  });

  it("refuses a cursor that is none", async () => {
    expect((await fetch(`${world.url}/changes?after=x`)).status).toBe(400);
    expect((await fetch(`${world.url}/changes?after[]=1`)).status).toBe(400);
  });
});
