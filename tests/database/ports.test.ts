import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { freePort } from "../../src/database/ports.js";

const held = (port: number) =>
  new Promise<() => Promise<void>>((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () =>
      resolve(() => new Promise((done) => server.close(() => done()))),
    );
  });

it("a new port is none that systems lend to connections that go out", async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, () => freePort(null)));
  for (const port of ports) expect(port).toBeLessThan(32_768);
});

it("the port used before comes first, unless another holds it", async () => {
  const before = await freePort(null);
  expect(await freePort(before)).toBe(before);
  const release = await held(before);
  try {
    expect(await freePort(before)).not.toBe(before);
  } finally {
    await release();
  }
  expect(await freePort(before)).toBe(before);
});

it("waits for a port that a killed process is about to let go", async () => {
  const before = await freePort(null);
  const release = await held(before);
  const asked = freePort(before);
  await setTimeout(300);
  await release();
  expect(await asked).toBe(before);
});
