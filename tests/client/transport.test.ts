import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { vanbanClient } from "../../src/client/index.js";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => {
  return (response) =>
    void response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify(body));
};
const failed = (code: string) => ({ errors: [{ message: "told", extensions: { code } }] });
const rules = json(200, { data: { rules: [] } });
const silent: Answer = () => {};

/** A server in the place of ours, or of the proxy before it: these answers one after another, the last for good. */
async function answering(...answers: readonly Answer[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request);
    answer?.(response, request);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const page =
  (status: number): Answer =>
  (response) =>
    void response.writeHead(status).end("<html>");
const reset: Answer = (response) => void response.destroy();

test.each([
  ["a database that is away", json(200, failed("DATABASE_UNAVAILABLE"))],
  ["too many requests", json(429, failed("TOO_MANY_REQUESTS"), { "retry-after": "0" })],
  ["a proxy's page", page(503)],
  ["a connection that broke", reset],
])("a question is asked again after %s", async (_what, first) => {
  const { url, asked } = await answering(first, rules);
  expect(await vanbanClient({ url }).rules()).toEqual([]);
  expect(asked).toHaveLength(2);
});

test.each([
  ["what the API refuses", json(200, failed("BAD_INPUT")), "BAD_INPUT"],
  ["what is no answer of ours", page(404), "HTTP_404"],
  [
    "a server that wants to rest for an hour",
    json(429, failed("TOO_MANY_REQUESTS"), { "retry-after": "3600" }),
    "TOO_MANY_REQUESTS",
  ],
])("a question is not asked again after %s", async (_what, first, code) => {
  const { url, asked } = await answering(first, rules);
  await expect(vanbanClient({ url }).rules()).rejects.toMatchObject({ name: "VanbanApiError", code });
  expect(asked).toHaveLength(1);
});

test("a mutation is sent once, whatever becomes of it", async () => {
  for (const [first, code] of [
    [reset, "OFFLINE"],
    [page(503), "HTTP_503"],
    [json(200, failed("DATABASE_UNAVAILABLE")), "DATABASE_UNAVAILABLE"],
  ] as const) {
    const { url, asked } = await answering(first, json(200, { data: { retract: true } }));
    const sent = vanbanClient({ url }).edit.retract({ source: "x", why: "y" });
    await expect(sent).rejects.toMatchObject({ code });
    expect(asked).toHaveLength(1);
  }
});

test("no more is asked than was allowed", async () => {
  const { url, asked } = await answering(json(503, failed("DATABASE_UNAVAILABLE"), { "retry-after": "0" }));
  await expect(vanbanClient({ url, retries: 3 }).rules()).rejects.toMatchObject({ retryAfter: 0 });
  expect(asked).toHaveLength(4);
});

test("whoever gives up is told his own reason, while an answer is awaited and between two tries", async () => {
  for (const first of [silent, json(503, failed("DATABASE_UNAVAILABLE"), { "retry-after": "30" })]) {
    const { url } = await answering(first);
    const why = new Error("enough");
    const ending = new AbortController();
    const asked = vanbanClient({ url }).rules({}, { signal: ending.signal });
    setTimeout(() => ending.abort(why), 50);
    await expect(asked).rejects.toBe(why);
  }
});

test("a token is asked for anew for every try and sent as Bearer", async () => {
  const { url, asked } = await answering(json(503, {}), rules);
  let given = 0;
  await vanbanClient({ url: `${url}/graphql`, token: async () => `token-${++given}` }).rules();
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  expect(asked.map((request) => request.url)).toEqual(["/graphql", "/graphql"]);
});
