import type { RequestHandler } from "express";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether this listening address is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  LOOPBACK.has(host) || host === "::1" || host.startsWith("127.");

const hostname = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.toLowerCase() : null;

/**
 * Against DNS rebinding: a page from elsewhere can make a browser ask this machine under a name of its own, and that
 * name stands in `Host`. On loopback only this machine's own names and `publicUrl`'s are answered.
 */
export function hostCheck(host: string, publicUrl: string | null): RequestHandler {
  const allowed = new Set([...LOOPBACK, host.toLowerCase()]);
  const publicName = publicUrl && hostname(publicUrl);
  if (publicName) allowed.add(publicName);
  return (request, response, next) => {
    const name = hostname(`http://${request.headers.host ?? ""}`);
    if (!isLoopback(host) || (name && allowed.has(name))) return next();
    response.status(421).json({
      errors: [
        {
          message: "This name is not answered here; use 127.0.0.1 or localhost, or set PUBLIC_URL.",
          extensions: { code: "WRONG_HOST" },
        },
      ],
    });
  };
}
