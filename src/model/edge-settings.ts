import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { VanbanError } from "./errors.js";

/** Signatures that a public key verifies; a shared secret or none at all is never taken. */
export const SIGNATURES = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA"],
] as const;

/** How the tokens of an organisation's own sign-in are checked. */
export interface JwtSettings {
  /** Where its keys are published, or its one public key as PEM text. */
  readonly keys: { readonly url: string } | { readonly pem: string };
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** The claim that tells roles, by its path: `role`, `realm_access.roles`. */
  readonly roleClaim: string;
  /** What that claim calls a role, in lower case, and which role it is here. */
  readonly roles: Readonly<Record<string, "READER" | "EDITOR" | "ADMINISTRATOR">>;
}

/** What guards the API: who may ask, from where, how often. */
export interface EdgeSettings {
  /** Whether reading needs no token; null: exactly where the server is reached from this machine alone. */
  readonly publicReading: boolean | null;
  /** The token of the link that a start prints; null makes a new one at each start. */
  readonly token: string | null;
  readonly jwt: JwtSettings | null;
  /** Origins whose pages may ask; none by default. */
  readonly corsOrigins: readonly string[];
  /** Requests a client may make in a minute; 0 counts none. */
  readonly requestsPerMinute: number;
  /** Proxies in front of the server, whose word on a client's address counts. */
  readonly proxies: number;
  /** Whether only the operations of `operations.json` are answered. */
  readonly persistedOnly: boolean;
  /** What is written to the log: one of pino's levels. */
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const bad = (name: string, given: string, expected: string) =>
  new VanbanError("BAD_SETTING", `${name} is “${given}”, expected ${expected}.`);

const text = (env: Environment, name: string): string | null => env[name]?.trim() || null;

function flag(env: Environment, name: string): boolean | null {
  const given = text(env, name);
  if (given === null) return null;
  if (given !== "true" && given !== "false") throw bad(name, given, "true or false");
  return given === "true";
}

function whole(env: Environment, name: string, otherwise: number, most: number): number {
  const given = text(env, name) ?? String(otherwise);
  if (!/^\d{1,9}$/.test(given) || Number(given) > most)
    throw bad(name, given, `a whole number from 0 to ${most}`);
  return Number(given);
}

const words = (given: string | null): string[] =>
  (given ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

function token(env: Environment): string | null {
  const given = text(env, "VANBAN_TOKEN");
  if (given !== null && !/^[\w-]{32,512}$/.test(given))
    throw new VanbanError(
      "BAD_SETTING",
      `VANBAN_TOKEN has ${given.length} characters, expected 32 to 512 letters, digits, - and _; leave it unset to get a new one at each start.`,
    );
  return given;
}

function origins(env: Environment): string[] {
  return words(text(env, "VANBAN_CORS_ORIGINS")).map((given) => {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (url && /^https?:$/.test(url.protocol) && url.origin === given) return given;
    throw bad(
      "VANBAN_CORS_ORIGINS",
      given,
      "origins such as https://app.example.org, parted by commas; each is named, “*” is not taken",
    );
  });
}

/** Keys travel encrypted, or not beyond this machine. */
function keysUrl(given: string): { url: string } {
  const url = URL.canParse(given) ? new URL(given) : null;
  const here = url && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && here)))
    throw bad("VANBAN_JWT_JWKS", given, "an https:// address (http:// only of this machine)");
  return { url: given };
}

function publicKey(given: string): { pem: string } {
  try {
    const pem = given.includes("-----BEGIN") ? given.replaceAll("\\n", "\n") : readFileSync(given, "utf8");
    if (!/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem)) throw new Error("no public key");
    createPublicKey(pem);
    return { pem: pem.trim() };
  } catch (cause) {
    throw new VanbanError(
      "BAD_SETTING",
      "VANBAN_JWT_KEY is neither a public key (PEM, BEGIN PUBLIC KEY) nor the path of a file that holds one.",
      cause,
    );
  }
}

function algorithms(env: Environment): string[] {
  const given = words(text(env, "VANBAN_JWT_ALGORITHMS") ?? "RS256");
  const known: readonly string[] = SIGNATURES;
  const wrong = given.find((name) => !known.includes(name));
  if (wrong !== undefined || given.length === 0)
    throw bad("VANBAN_JWT_ALGORITHMS", wrong ?? "", `some of ${SIGNATURES.join(", ")}, parted by commas`);
  return given;
}

/** The kinds of keys that verify a way to sign, by the letters that it begins with. */
const KEYS_OF: Readonly<Record<string, readonly string[]>> = {
  RS: ["rsa"],
  PS: ["rsa", "rsa-pss"],
  ES: ["ec"],
  Ed: ["ed25519"],
};

/** One key verifies what is signed with its kind alone: set otherwise, every token would be refused. */
function algorithmsFor(env: Environment, keys: JwtSettings["keys"]): string[] {
  const given = algorithms(env);
  const kind = "pem" in keys ? createPublicKey(keys.pem).asymmetricKeyType : null;
  const unfit = kind && given.find((name) => !KEYS_OF[name.slice(0, 2)]?.includes(kind));
  if (unfit)
    throw bad("VANBAN_JWT_ALGORITHMS", unfit, `what a key of the kind “${kind}” (VANBAN_JWT_KEY) verifies`);
  return given;
}

const OWN_ROLES: JwtSettings["roles"] = {
  reader: "READER",
  editor: "EDITOR",
  administrator: "ADMINISTRATOR",
};

function roles(env: Environment): JwtSettings["roles"] {
  const given = text(env, "VANBAN_JWT_ROLES");
  if (given === null) return OWN_ROLES;
  const pairs = words(given).map((pair) => {
    const at = pair.lastIndexOf("=");
    const role = OWN_ROLES[pair.slice(at + 1).trim()];
    if (at > 0 && role) return [pair.slice(0, at).trim().toLowerCase(), role] as const;
    throw bad("VANBAN_JWT_ROLES", pair, "pairs such as thanh-tra=editor,can-bo=reader");
  });
  return Object.fromEntries(pairs);
}

function jwt(env: Environment): JwtSettings | null {
  const [url, key] = [text(env, "VANBAN_JWT_JWKS"), text(env, "VANBAN_JWT_KEY")];
  const [issuer, audience] = [text(env, "VANBAN_JWT_ISSUER"), text(env, "VANBAN_JWT_AUDIENCE")];
  if (!url && !key) {
    if (!issuer && !audience) return null;
    throw new VanbanError(
      "BAD_SETTING",
      "VANBAN_JWT_ISSUER or VANBAN_JWT_AUDIENCE is set without VANBAN_JWT_JWKS or VANBAN_JWT_KEY: no token could be checked.",
    );
  }
  if (url && key)
    throw new VanbanError("BAD_SETTING", "VANBAN_JWT_JWKS and VANBAN_JWT_KEY are both set: set one of them.");
  if (!issuer || !audience)
    throw new VanbanError(
      "BAD_SETTING",
      "Tokens need VANBAN_JWT_ISSUER and VANBAN_JWT_AUDIENCE: who makes them, and for whom (this API).",
    );
  const keys = url ? keysUrl(url) : publicKey(key as string);
  return {
    keys,
    issuer,
    audience,
    algorithms: algorithmsFor(env, keys),
    roleClaim: text(env, "VANBAN_JWT_ROLE_CLAIM") ?? "role",
    roles: roles(env),
  };
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

function logLevel(env: Environment): string {
  const given = text(env, "VANBAN_LOG_LEVEL") ?? "warn";
  if (!LEVELS.includes(given)) throw bad("VANBAN_LOG_LEVEL", given, `one of ${LEVELS.join(", ")}`);
  return given;
}

/**
 * What guards the API, from the environment variables that README.md names. Empty counts as unset.
 * @throws VanbanError BAD_SETTING naming the variable, what it holds (but for secrets) and what was expected
 */
export const readEdgeSettings = (env: Environment): EdgeSettings => ({
  publicReading: flag(env, "VANBAN_PUBLIC_READING"),
  token: token(env),
  jwt: jwt(env),
  corsOrigins: origins(env),
  requestsPerMinute: whole(env, "VANBAN_REQUESTS_PER_MINUTE", 1_200, 1_000_000),
  proxies: whole(env, "VANBAN_PROXIES", 0, 10),
  persistedOnly: flag(env, "VANBAN_PERSISTED_ONLY") ?? false,
  logLevel: logLevel(env),
});
