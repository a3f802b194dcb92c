import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

const nothing = { "default-src": ["'none'"], "frame-ancestors": ["'none'"] };

/** Headers of every answer: nothing that comes from here may load or run anything. */
export const strictHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: nothing },
    // Told by whoever ends TLS in front of this server; here there is none.
    strictTransportSecurity: false,
  });

const ofThisServer = {
  ...nothing,
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
};

const policy = (directives: Readonly<Record<string, readonly string[]>>): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]])),
  });

/** The explorer's pages: all they load comes from here, and nothing stands inline. */
export const explorerHeaders = (): RequestHandler => policy(ofThisServer);

/** The playground's page alone may style inline, which GraphiQL needs; all it loads comes from here. */
export const playgroundHeaders = (): RequestHandler =>
  policy({
    ...ofThisServer,
    "worker-src": ["'self'", "blob:"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "font-src": ["'self'", "data:"],
  });

/** A paper to be printed: it loads nothing, and is styled by this one sheet that stands in it. */
export const paperHeaders = (style: string): RequestHandler =>
  policy({ ...nothing, "style-src": [`'sha256-${createHash("sha256").update(style).digest("base64")}'`] });
