import { randomInt } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Binds a port for a moment. @returns the port, or null when it cannot be had */
function bind(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: got } = server.address() as AddressInfo;
      server.close(() => resolve(got));
    });
  });
}

/** Below the ports that systems lend to connections that go out, above those that services register. */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const ATTEMPTS = 20;
/** A killed process keeps its sockets until its last thread is gone, moments after it counts as ended: in ms. */
const [LETTING_GO, STEP] = [3_000, 100];

async function bindAgain(port: number, host: string): Promise<number | null> {
  for (let waited = 0; waited <= LETTING_GO; waited += STEP) {
    const held = await bind(port, host);
    if (held) return held;
    await setTimeout(STEP);
  }
  return null;
}

/**
 * A free port on this machine's own address. The one used before comes first, so that programs that still hold the
 * address of a database that died find it again; a new one lies where no connection of another program can take it
 * while the database is down.
 */
export async function freePort(before: number | null, host = "127.0.0.1"): Promise<number> {
  const held = before && (await bindAgain(before, host));
  if (held) return held;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await bind(randomInt(LOWEST, HIGHEST), host);
    if (port) return port;
  }
  const port = await bind(0, host);
  if (!port) throw new Error(`No port is free on ${host}`);
  return port;
}
