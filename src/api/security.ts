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

/** The playground's page alone may style inline, which GraphiQL needs; all it loads comes from here. */
export const playgroundHeaders = (): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      ...nothing,
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
      "script-src": ["'self'"],
      "worker-src": ["'self'", "blob:"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "font-src": ["'self'", "data:"],
      "img-src": ["'self'", "data:"],
      "connect-src": ["'self'"],
    },
  });
