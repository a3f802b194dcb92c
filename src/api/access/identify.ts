import type { Request, RequestHandler, Response } from "express";
import { VanbanError } from "../../model/errors.js";
import type { Settings } from "../../model/settings.js";
import { isLoopback } from "../host-check.js";
import { jwtCheck } from "./jwt.js";
import { sameToken } from "./link-token.js";
import { type Caller, may, type Role } from "./roles.js";

const callers = new WeakMap<Request, Caller>();

/** Who asks, as `identify` found out. @throws Error before it did, which is a mistake in the code */
export function callerOf(request: Request): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error("A request was answered before it was known who asks");
  return caller;
}

/** Whether reading needs no token: as the settings say, else exactly where only this machine reaches the server. */
function readingIsOpen({ host, publicUrl, edge }: Pick<Settings, "host" | "publicUrl" | "edge">): boolean {
  const local = isLoopback(host) && (publicUrl === null || isLoopback(new URL(publicUrl).hostname));
  return edge.publicReading ?? local;
}

const BEARER = /^Bearer +([\x21-\x7e]{1,8192})$/i;
const STATUS: Partial<Record<VanbanError["code"], number>> = { SIGN_IN_UNAVAILABLE: 503, FORBIDDEN: 403 };

function refuse(response: Response, error: VanbanError): void {
  const { code, message } = error;
  response
    .status(STATUS[code] ?? 401)
    .set("WWW-Authenticate", "Bearer")
    .json({ errors: [{ message, extensions: { code } }] });
}

/**
 * Finds out who asks: the bearer of the link's token administrates, of an organisation's token is what that says,
 * anybody else reads where reading is open and else may do nothing. A token that is not taken is refused outright.
 */
export function identify(
  settings: Pick<Settings, "host" | "publicUrl" | "edge">,
  linkToken: string,
): RequestHandler {
  const anonymous: Caller = { who: "anonymous", role: readingIsOpen(settings) ? "READER" : null };
  const check = settings.edge.jwt && jwtCheck(settings.edge.jwt);

  async function bearer(header: string): Promise<Caller> {
    const token = BEARER.exec(header)?.[1];
    if (token && sameToken(token, linkToken)) return { who: "link", role: "ADMINISTRATOR" };
    if (token && check) return await check(token);
    throw new VanbanError(
      "UNAUTHENTICATED",
      "The token is not taken: it is not that of the link which this start printed.",
    );
  }

  return async (request, response, next) => {
    const header = request.headers.authorization;
    try {
      callers.set(request, header === undefined ? anonymous : await bearer(header));
    } catch (error) {
      if (error instanceof VanbanError) return refuse(response, error);
      throw error;
    }
    next();
  };
}

/** Lets only those pass who have at least this role; for what is answered beside GraphQL. */
export const requires =
  (role: Role): RequestHandler =>
  (request, response, next) => {
    const caller = callerOf(request);
    if (may(caller, role)) return next();
    const known = caller.role !== null;
    const sentence = known
      ? `This is for the role ${role.toLowerCase()}.`
      : "This needs a token: Authorization: Bearer …";
    refuse(response, new VanbanError(known ? "FORBIDDEN" : "UNAUTHENTICATED", sentence));
  };
