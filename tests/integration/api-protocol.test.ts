import { readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serve } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/connect.js";
import { RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD.slice(0, 1));
});
afterAll(() => world.close());

/** A request with a `Host` header of our choice, which `fetch` does not allow. */
const statusFor = (host: string, path = "/health") =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(world.url);
    request({ hostname, port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${world.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** Audits of what a server MAY do and ours does not, with the reason. */
const BY_HEADER =
  "a GET without a header of its own could come from a page of another site (CSRF); with one it is answered";
const NOTICES: Readonly<Record<string, string>> = {
  "5A70": BY_HEADER,
  D6D5: BY_HEADER,
  "6A70": BY_HEADER,
};

describe("GraphQL over HTTP", () => {
  for (const audit of serverAudits({ url: () => `${world.url}/graphql`, fetchFn: fetch }))
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      const reason = "reason" in result ? result.reason : "";
      expect(result.status, reason).toBe(audit.id in NOTICES ? "notice" : "ok");
    });

  it("answers GET, and HEAD without a body", async () => {
    const url = `${world.url}/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const got = await fetch(url, {
      headers: { accept: "application/json", "apollo-require-preflight": "1" },
    });
    expect(await got.json()).toMatchObject({
      data: { __typename: "Query" },
      extensions: { cost: { rows: 0 } },
    });
    for (const path of [`${world.url}/health`, url]) {
      const head = await fetch(path, { method: "HEAD", headers: { "apollo-require-preflight": "1" } });
      expect([path, head.status, await head.text()]).toEqual([path, 200, ""]);
    }
  });

  it("tells that it is well", async () => {
    expect(await (await fetch(`${world.url}/health`)).json()).toEqual({ status: "ok" });
  });
});

describe("the edge", () => {
  it("answers on loopback only to names of this machine", async () => {
    const { port } = new URL(world.url);
    for (const good of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, "LOCALHOST"])
      expect([good, await statusFor(good)]).toEqual([good, 200]);
    for (const bad of ["evil.example", `127.0.0.1.evil.example:${port}`, "localhost.evil.example", "0.0.0.0"])
      expect([bad, await statusFor(bad)]).toEqual([bad, 421]);
    expect(await statusFor("evil.example", "/graphql?query={__typename}")).toBe(421);
  });

  it("lets no page of another origin ask without a preflight", async () => {
    const { status } = await post("{ __typename }", { "content-type": "text/plain" });
    expect(status).toBeGreaterThanOrEqual(400);
    const simple = await fetch(`${world.url}/graphql?query={__typename}`, {
      headers: { accept: "application/json" },
    });
    expect(simple.status).toBe(400);
    expect(simple.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("sends headers that let its answers load and run nothing", async () => {
    const { headers } = await post({ query: "{ __typename }" });
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("tells of bodies that are too large or no JSON in a sentence with a code", async () => {
    const large = await post({ query: `# ${"x".repeat(1_100_000)}\n{ __typename }` });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_LARGE" } }] });
    const broken = await post("{");
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    const nowhere = await fetch(`${world.url}/nowhere`);
    expect([nowhere.status, await nowhere.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: "NOT_FOUND" } }] },
    ]);
  });

  it("refuses operations that are too deep, too many, too large or too long, before they run", async () => {
    const nested = (depth: number) =>
      `{ documents(limit: 1) { ${"implements(limit: 1) { ".repeat(depth)} id ${"} ".repeat(depth)} } }`;
    expect((await world.ask(nested(10))).errors).toBeUndefined();
    expect((await world.ask(nested(11))).errors?.[0]).toMatchObject({
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
    const top = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: document(id: "x") { id }`).join(" ")} }`;
    expect((await world.ask(top(20))).errors).toBeUndefined();
    expect((await world.ask(top(21))).errors?.[0]).toMatchObject({
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
    const doubling = Array.from(
      { length: 14 },
      (_, i) => `fragment F${i} on Document { a: id ...F${i + 1} ... on Document { ...F${i + 1} } }`,
    );
    const bomb = `{ documents { ...F0 } } ${doubling.join(" ")} fragment F14 on Document { id }`;
    expect((await world.ask(bomb)).errors?.[0]).toMatchObject({
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
    const dear = "{ documents { implements { implementedBy { id } } } }";
    const typed = { accept: "application/graphql-response+json" };
    expect((await post({ query: dear }, typed)).status).toBe(400);
    expect(await world.ask(dear)).toMatchObject({ status: 200 });
    expect((await world.ask(dear)).errors?.[0]).toMatchObject({
      message: expect.stringContaining("127550 rows"),
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
    const long = `{ ${"__typename ".repeat(5000)} }`;
    expect((await world.ask(long)).errors?.[0]?.message).toContain("token");
  });

  it("has no filter over relationships, no totals and nothing that writes", async () => {
    for (const query of [
      '{ documents(where: { implements: { some: { id: { eq: "x" } } } }) { id } }',
      "{ documentsConnection { totalCount } }",
      "{ documents { implementsConnection { totalCount } } }",
      "mutation { createDocuments(input: []) { documents { id } } }",
      "subscription { documentCreated { event } }",
    ])
      expect((await world.ask(query)).errors?.length).toBeGreaterThan(0);
  });
});

describe("errors", () => {
  const quiet = /MATCH|Neo4j|neo4j|node_modules|at .+:\d+|bolt|src\//;

  it("keep codes and sentences, and nothing of the insides", async () => {
    const asks = (variables: string) =>
      `query (${variables}) { documents(limit: $limit, offset: $offset) { id } }`;
    const bad = expect.objectContaining({ extensions: { code: "BAD_INPUT" } });
    // A limit of 0 would be none: everything there is, at no cost.
    for (const [variables, sent] of [
      ["$limit: Int, $offset: Int", { limit: -1, offset: 0 }],
      ["$limit: Int, $offset: Int", { limit: 1, offset: -5 }],
      ["$limit: Int, $offset: Int", { limit: 0 }],
      ["$limit: Int = 0, $offset: Int", {}],
      ["$limit: Int, $offset: Int = -1", {}],
    ] as const) {
      const { errors, status } = await world.ask(asks(variables), sent);
      expect([variables, status, errors]).toEqual([variables, 200, [bad]]);
    }
    const unfit = await post({ query: asks("$limit: Int!, $offset: Int"), variables: { limit: "x" } });
    expect([unfit.status, await unfit.json()]).toMatchObject([
      200,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
    const inner = await world.ask("{ documents { id citedBy(limit: 0) { id } } }");
    expect(inner.errors).toEqual([bad]);
    const { errors } = await world.ask(`{ lineage(root: "nothing") { truncated } }`);
    expect(errors).toEqual([
      {
        message: expect.stringContaining("nothing"),
        locations: expect.anything(),
        path: ["lineage"],
        extensions: { code: "NOT_FOUND" },
      },
    ]);
  });

  it("hide a failure of the database from callers and tell the log", async () => {
    const gone = await served(inject("neo4j"), []);
    try {
      await gone.graph.close();
      for (const query of [`{ document(id: "${RESOLUTION}") { id } }`, "{ documents { id } }"]) {
        const { errors, status } = await gone.ask(query);
        expect(errors).toHaveLength(1);
        expect(JSON.stringify(errors)).not.toMatch(quiet);
        expect(errors?.[0]?.extensions.code).toMatch(/^(INTERNAL|DATABASE_UNAVAILABLE)$/);
        expect(status).toBeLessThan(600);
      }
      expect(gone.log.length).toBeGreaterThan(0);
    } finally {
      await gone.close();
    }
  });
});

describe("a question that takes too long", () => {
  it("is ended on every road, under a code of its own, and people are told to narrow it", async () => {
    // A transaction that goes on asking until it is ended, on whichever view of the graph a request takes.
    const held = (view: Graph): Graph => ({
      ...view,
      limited: (ms) => held(view.limited(ms)),
      reading: (work) =>
        view.reading((tx) =>
          work({
            async run(name, parameters) {
              for (;;) {
                await tx.run(name, parameters);
                await setTimeout(100);
              }
            },
          }),
        ),
    });
    const graph = held(world.graph.limited(50));
    const impatient = await serve({
      graph,
      settings: { host: "127.0.0.1", port: 0, publicUrl: null },
      log: pino({ enabled: false }),
    });
    try {
      const response = await fetch(`${impatient.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: '{ check(text: "Căn cứ Nghị quyết số 29-NQ/TW") { findings { rule } } }',
        }),
      });
      const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
      expect(errors[0]?.extensions).toEqual({ code: "TIMEOUT" });
      expect(errors[0]?.message).toMatch(/thu hẹp/);
    } finally {
      await impatient.close();
    }
  });
});

describe("serving", () => {
  it("says in one sentence that a port is in use", async () => {
    const port = Number(new URL(world.url).port);
    const again = serve({
      graph: world.graph,
      settings: { host: "127.0.0.1", port, publicUrl: null },
      log: pino({ enabled: false }),
    });
    await expect(again).rejects.toMatchObject({
      code: "PORT_BUSY",
      message: expect.stringContaining(String(port)),
    });
  });

  it("says that an address is not this machine's", async () => {
    const elsewhere = serve({
      graph: world.graph,
      settings: { host: "192.0.2.1", port: 0, publicUrl: null },
      log: pino({ enabled: false }),
    });
    await expect(elsewhere).rejects.toMatchObject({ code: "BAD_SETTING" });
  });
});

describe("a server set up more strictly", () => {
  const ORIGIN = "https://tra-cuu.example.org";
  const EDGE = {
    VANBAN_PERSISTED_ONLY: "true",
    VANBAN_CORS_ORIGINS: ORIGIN,
    VANBAN_LOG_LEVEL: "info",
    VANBAN_REQUESTS_PER_MINUTE: "40",
  };
  let strict: World;
  beforeAll(async () => {
    strict = await served(inject("neo4j"), WORLD.slice(0, 1), EDGE);
  });
  afterAll(() => strict.close());
  const [[hash, text]] = Object.entries(
    JSON.parse(readFileSync("operations.json", "utf8")) as Record<string, string>,
  ).filter(([, operation]) => operation.startsWith("query Rules")) as [[string, string]];
  const sent = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${strict.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  it("answers the operations of the manifest, by text or by hash, and nothing else, introspection neither", async () => {
    const persisted = (sha256Hash: string) => ({
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    for (const body of [{ query: text }, persisted(hash)])
      expect(await (await sent(body)).json()).toMatchObject({ data: { rules: expect.any(Array) } });
    for (const query of [`${text} `, "{ rules { id } }", "{ __schema { types { name } } }"]) {
      const answer = await sent({ query });
      expect([query, answer.status]).toEqual([query, 403]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_ONLY" } }] });
    }
    const unknown = await (await sent({ ...persisted("0".repeat(64)) })).json();
    expect(unknown).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(unknown.data ?? null).toBeNull();
  });

  it("still tells of changes, which it asks of itself", async () => {
    const gone = new AbortController();
    const stream = await fetch(`${strict.url}/changes`, { signal: gone.signal });
    expect([stream.status, stream.headers.get("content-type")]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
    ]);
    gone.abort();
  });

  it("lets pages of the named origin ask, and of no other", async () => {
    const asked = (origin: string) =>
      fetch(`${strict.url}/graphql`, {
        method: "OPTIONS",
        headers: {
          origin,
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type",
        },
      });
    const allowed = await asked(ORIGIN);
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([204, ORIGIN]);
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    for (const origin of ["https://evil.example", `${ORIGIN}.evil.example`, "null"])
      expect((await asked(origin)).headers.get("access-control-allow-origin")).not.toBe(origin);
    const answer = await sent({ query: text }, { origin: ORIGIN });
    expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(answer.headers.get("access-control-expose-headers")).toContain("Retry-After");
  });

  it("writes a line a request with its id, and no word of what was asked, sent or answered", async () => {
    const words = "Nghị quyết bí ẩn 123-XX/YY";
    const id = "yeu-cau-0001";
    await sent({ query: text, variables: { secret: words } }, { "x-request-id": id });
    await fetch(`${strict.url}/export/lineage/${RESOLUTION}.csv?asOf=${encodeURIComponent(words)}`);
    await fetch(`${strict.url}/id/${encodeURIComponent(words)}`);
    await expect.poll(() => strict.log.join("")).toContain(id);
    const lines = strict.log.map((line) => JSON.parse(line));
    expect(lines.find(({ request: named }) => named === id)).toMatchObject({
      method: "POST",
      route: "/graphql",
      status: 200,
      milliseconds: expect.any(Number),
    });
    for (const held of ["bí ẩn", encodeURIComponent("bí ẩn"), RESOLUTION, "không gian mạng"])
      expect(strict.log.join("")).not.toContain(held);
  });

  it("is ready while the database is there, and counts what it answers", async () => {
    const ready = await fetch(`${strict.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    const metrics = await fetch(`${strict.url}/metrics`);
    expect(metrics.headers.get("content-type")).toContain("text/plain");
    const told = await metrics.text();
    expect(told).toMatch(/^vanban_operations_total\{kind="query",outcome="answer"\} [1-9]/m);
    expect(told).toMatch(/^vanban_request_seconds_count\{route="\/graphql",status="2xx"\} [1-9]/m);
    expect(told).not.toContain("bí ẩn");
  });

  it("answers HEAD and OPTIONS without a body", async () => {
    const head = await fetch(`${strict.url}/export/lineage/${RESOLUTION}.csv`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    // A stream has no end to wait for.
    const stream = await fetch(`${world.url}/changes`, { method: "HEAD" });
    expect([stream.status, stream.headers.get("content-type")]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
    ]);
  });

  it("refuses the methods that an address does not answer, and tells OPTIONS which it does", async () => {
    const READ = [
      "/health",
      "/ready",
      "/",
      "/van-ban/x",
      "/playground",
      "/explorer/x.js",
      "/metrics",
      "/changes",
    ];
    const EXPORTS = ["search.xlsx", "findings.docx", "graph.csv", `lineage/${RESOLUTION}.csv`];
    const PAPERS = [`dossier/${RESOLUTION}.html`, ...EXPORTS].map((path) => `/export/${path}`);
    const SENT = [
      "/sources",
      "/drafts",
      "/export/citations.xlsx",
      "/export/citations.csv",
      "/export/statuses.docx",
    ];
    const allowed: [string, string[]][] = [
      ["/graphql", ["GET", "HEAD", "POST"]],
      ...[...READ, ...PAPERS, "/id/x", "/ns"].map((path): [string, string[]] => [path, ["GET", "HEAD"]]),
      ...SENT.map((path): [string, string[]] => [path, ["POST"]]),
    ];
    for (const [path, methods] of allowed)
      for (const method of ["OPTIONS", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
        if (methods.includes(method)) continue;
        const { status, headers } = await fetch(world.url + path, { method });
        const expected = [path, method, method === "OPTIONS" ? 204 : 405, [...methods, "OPTIONS"].join(", ")];
        expect([path, method, status, headers.get("allow")]).toEqual(expected);
      }
  });

  it("asks whoever asks too much to wait, in its own words, and still says that it lives", async () => {
    const answers = await Promise.all(Array.from({ length: 41 }, () => sent({ query: text })));
    const late = answers.find(({ status }) => status === 429);
    expect(Number(late?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await late?.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_REQUESTS" } }] });
    expect((await fetch(`${strict.url}/health`)).status).toBe(200);
  });
});

describe("a server whose database is gone", () => {
  it("lives and is not ready", async () => {
    const gone = await served(inject("neo4j"), []);
    await gone.graph.close();
    const ready = await fetch(`${gone.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "no database" }]);
    expect((await fetch(`${gone.url}/health`)).status).toBe(200);
    await gone.close();
  });
});
