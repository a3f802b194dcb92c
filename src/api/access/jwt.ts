import { createPublicKey } from "node:crypto";
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { JwtSettings } from "../../model/edge-settings.js";
import { VanbanError } from "../../model/errors.js";
import { type Caller, ROLES, type Role } from "./roles.js";

/** How far clocks may be apart, in seconds. */
const TOLERANCE = 10;

const wrong = (why: string, cause?: unknown) =>
  new VanbanError("UNAUTHENTICATED", `The token is not taken: ${why}.`, cause);

const REASONS: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: "it has expired",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "its signature is not that of a known key",
  ERR_JWKS_NO_MATCHING_KEY: "its signature is not that of a known key",
  ERR_JOSE_ALG_NOT_ALLOWED: "it is not signed in an allowed way",
};

/** The keys could not be fetched: no fault of the token. */
const UNREACHABLE = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"]);

function failure(error: unknown): VanbanError {
  if (!(error instanceof errors.JOSEError) || UNREACHABLE.has(error.code))
    return new VanbanError(
      "SIGN_IN_UNAVAILABLE",
      "The keys that tokens are checked with cannot be had.",
      error,
    );
  if (error instanceof errors.JWTClaimValidationFailed)
    return wrong(`its claim “${error.claim}” is missing or not the one expected`, error);
  return wrong(REASONS[error.code] ?? "it is none, or damaged", error);
}

function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      payload,
    );
}

/** The highest of the roles that the claim names; none of them is none. */
function roleOf(payload: JWTPayload, { roleClaim, roles }: JwtSettings): Role | null {
  const claim = claimAt(payload, roleClaim);
  const named = (Array.isArray(claim) ? claim : [claim]).filter((one) => typeof one === "string");
  const held = named.flatMap((one) => {
    const name = one.toLowerCase();
    return Object.hasOwn(roles, name) ? [roles[name] as Role] : [];
  });
  return ROLES.findLast((role) => held.includes(role)) ?? null;
}

const keysOf = ({ keys }: JwtSettings): JWTVerifyGetKey => {
  if ("url" in keys) return createRemoteJWKSet(new URL(keys.url), { timeoutDuration: 5_000 });
  const key = createPublicKey(keys.pem);
  return async () => key;
};

/**
 * Checks the tokens of an organisation's sign-in: signature, algorithm, issuer, audience, times.
 * @returns who bears it, in which role
 * @throws VanbanError UNAUTHENTICATED why it is not taken; FORBIDDEN where it names no role that is known here;
 *   SIGN_IN_UNAVAILABLE where keys cannot be fetched
 */
export function jwtCheck(settings: JwtSettings): (token: string) => Promise<Caller> {
  const keys = keysOf(settings);
  const { issuer, audience, algorithms } = settings;
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: TOLERANCE,
      requiredClaims: ["exp", "sub"],
    }).catch((error) => {
      throw failure(error);
    });
    if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + TOLERANCE)
      throw wrong("it was issued in the future");
    const role = roleOf(payload, settings);
    if (role === null)
      throw new VanbanError("FORBIDDEN", "The token is taken, but it names no role that is known here.");
    const until = ((payload.exp ?? 0) + TOLERANCE) * 1_000;
    return { who: String(payload.sub).slice(0, 200), role, until };
  };
}
