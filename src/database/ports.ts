import { type AddressInfo, createServer } from "node:net";

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

/**
 * A free port on this machine's own address. The one used before comes first, so that programs that still hold the
 * address of a database that died find it again.
 */
export async function freePort(before: number | null, host = "127.0.0.1"): Promise<number> {
  const port = (before && (await bind(before, host))) || (await bind(0, host));
  if (!port) throw new Error(`No port is free on ${host}`);
  return port;
}
