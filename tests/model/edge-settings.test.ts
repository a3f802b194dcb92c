import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readEdgeSettings } from "../../src/model/edge-settings.js";

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const PUBLIC = publicKey.export({ type: "spki", format: "pem" }).toString();
const PRIVATE = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const SIGN_IN = {
  VANBAN_JWT_JWKS: "https://id.example.org/keys",
  VANBAN_JWT_ISSUER: "https://id.example.org",
  VANBAN_JWT_AUDIENCE: "vanban",
};

describe("the edge's settings", () => {
  test("are closed by default", () => {
    expect(readEdgeSettings({})).toEqual({
      publicReading: null,
      token: null,
      jwt: null,
      corsOrigins: [],
      requestsPerMinute: 1200,
      proxies: 0,
      persistedOnly: false,
      logLevel: "warn",
    });
  });

  test("take a sign-in by published keys, roles renamed, algorithms pinned", () => {
    const given = {
      ...SIGN_IN,
      VANBAN_JWT_ALGORITHMS: "ES256, EdDSA",
      VANBAN_JWT_ROLE_CLAIM: "realm_access.roles",
      VANBAN_JWT_ROLES: "Thanh-Tra=editor, can-bo=reader",
    };
    expect(readEdgeSettings(given).jwt).toEqual({
      keys: { url: "https://id.example.org/keys" },
      issuer: "https://id.example.org",
      audience: "vanban",
      algorithms: ["ES256", "EdDSA"],
      roleClaim: "realm_access.roles",
      roles: { "thanh-tra": "EDITOR", "can-bo": "READER" },
    });
  });

  test("take a public key as text, also with its lines written as \\n", () => {
    const { VANBAN_JWT_JWKS: _, ...signIn } = SIGN_IN;
    const rest = { ...signIn, VANBAN_JWT_ALGORITHMS: "ES256" };
    for (const key of [PUBLIC, PUBLIC.replaceAll("\n", "\\n")])
      expect(readEdgeSettings({ ...rest, VANBAN_JWT_KEY: key }).jwt?.keys).toEqual({ pem: PUBLIC.trim() });
  });

  test.each([
    [{ VANBAN_PUBLIC_READING: "yes" }, /^VANBAN_PUBLIC_READING is “yes”, expected true or false/],
    [{ VANBAN_PERSISTED_ONLY: "1" }, /^VANBAN_PERSISTED_ONLY is “1”/],
    [{ VANBAN_REQUESTS_PER_MINUTE: "-1" }, /^VANBAN_REQUESTS_PER_MINUTE is “-1”/],
    [{ VANBAN_PROXIES: "many" }, /^VANBAN_PROXIES is “many”/],
    [{ VANBAN_CORS_ORIGINS: "*" }, /^VANBAN_CORS_ORIGINS is “\*”/],
    [{ VANBAN_CORS_ORIGINS: "https://a.example/x" }, /^VANBAN_CORS_ORIGINS is/],
    [{ VANBAN_LOG_LEVEL: "loud" }, /^VANBAN_LOG_LEVEL is “loud”/],
    [{ VANBAN_JWT_ISSUER: "x" }, /without VANBAN_JWT_JWKS or VANBAN_JWT_KEY/],
    [{ ...SIGN_IN, VANBAN_JWT_KEY: PUBLIC }, /both set/],
    [{ ...SIGN_IN, VANBAN_JWT_AUDIENCE: "" }, /need VANBAN_JWT_ISSUER and VANBAN_JWT_AUDIENCE/],
    [{ ...SIGN_IN, VANBAN_JWT_JWKS: "http://id.example.org/keys" }, /^VANBAN_JWT_JWKS is .*https/],
    [{ ...SIGN_IN, VANBAN_JWT_ALGORITHMS: "none" }, /^VANBAN_JWT_ALGORITHMS is “none”/],
    [{ ...SIGN_IN, VANBAN_JWT_ALGORITHMS: "HS256" }, /^VANBAN_JWT_ALGORITHMS is “HS256”/],
    [{ ...SIGN_IN, VANBAN_JWT_ROLES: "boss" }, /^VANBAN_JWT_ROLES is “boss”/],
    [{ ...SIGN_IN, VANBAN_JWT_ROLES: "boss=king" }, /^VANBAN_JWT_ROLES is “boss=king”/],
  ])("%o is refused with the variable's name", (given, message) => {
    expect(() => readEdgeSettings(given)).toThrow(
      expect.objectContaining({ code: "BAD_SETTING", message: expect.stringMatching(message) }),
    );
  });

  test("a way to sign that the given key cannot verify is told at once, not with every token", () => {
    const { VANBAN_JWT_JWKS: _, ...rest } = SIGN_IN;
    const given = { ...rest, VANBAN_JWT_KEY: PUBLIC };
    expect(readEdgeSettings({ ...given, VANBAN_JWT_ALGORITHMS: "ES256" }).jwt?.algorithms).toEqual(["ES256"]);
    expect(() => readEdgeSettings({ ...given, VANBAN_JWT_ALGORITHMS: "RS256" })).toThrow(
      expect.objectContaining({
        code: "BAD_SETTING",
        message: expect.stringMatching(/^VANBAN_JWT_ALGORITHMS is “RS256”.*“ec”/),
      }),
    );
  });

  test("secrets are never said back", () => {
    const { VANBAN_JWT_JWKS: _, ...rest } = SIGN_IN;
    for (const given of [{ VANBAN_TOKEN: "short-and-secret" }, { ...rest, VANBAN_JWT_KEY: PRIVATE }])
      expect(() => readEdgeSettings(given)).toThrow(
        expect.objectContaining({
          code: "BAD_SETTING",
          message: expect.not.stringMatching(/short-and|PRIVATE|MI/),
        }),
      );
  });
});
