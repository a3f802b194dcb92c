import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CONCLUSION, NAMESAKE, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

const ISSUER = "https://id.example.org";
const AUDIENCE = "vanban";

const keys = await generateKeyPair("ES256");
const others = await generateKeyPair("ES256");
const rsa = await generateKeyPair("RS256");

const published = createServer(async (_request, response) => {
  const own = { ...(await exportJWK(keys.publicKey)), kid: "one", alg: "ES256", use: "sig" };
  response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [own] }));
});

let world: World;
let closed: World;
beforeAll(async () => {
  await new Promise<void>((done) => published.listen(0, "127.0.0.1", done));
  const jwks = `http://127.0.0.1:${(published.address() as AddressInfo).port}/keys`;
  const signIn = {
    VANBAN_JWT_JWKS: jwks,
    VANBAN_JWT_ISSUER: ISSUER,
    VANBAN_JWT_AUDIENCE: AUDIENCE,
    VANBAN_JWT_ALGORITHMS: "ES256",
    VANBAN_JWT_ROLE_CLAIM: "realm_access.roles",
    VANBAN_JWT_ROLES: "thanh-tra=editor,can-bo=reader,quan-tri=administrator",
  };
  closed = await served(inject("neo4j"), [], { ...signIn, VANBAN_PUBLIC_READING: "false" });
  world = await served(inject("neo4j"), WORLD, signIn);
});
afterAll(async () => {
  published.close();
  await closed.close();
  await world.close();
});

const now = () => Math.floor(Date.now() / 1000);
const claims = (change: JWTPayload = {}): JWTPayload => ({
  sub: "nguoi-dung-1",
  iss: ISSUER,
  aud: AUDIENCE,
  iat: now(),
  exp: now() + 600,
  realm_access: { roles: ["other", "Thanh-Tra"] },
  ...change,
});
const signed = (payload: JWTPayload, key = keys.privateKey, header: object = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: "one", ...header }).sign(key);

const EVIDENCE = `query ($root: ID!) {
  lineage(root: $root, direction: UPSTREAM) { edges { evidence { text redacted section } } }
}`;
interface Told {
  lineage: { edges: { evidence: { text: string; redacted: boolean }[] }[] };
}
const evidence = async (token?: string) => {
  const { data } = await world.ask<Told>(EVIDENCE, { root: CONCLUSION }, token);
  return data.lineage.edges.flatMap((edge) => edge.evidence);
};

describe("on this machine", () => {
  it("reading is open, and restricted words are blanked out but for the citation", async () => {
    expect(await evidence()).toEqual([{ text: expect.stringContaining("█"), redacted: true, section: null }]);
  });

  it("the text of a source blanks its restricted paragraphs for readers alone, letter for letter", async () => {
    interface Answer {
      sourceText: { paragraphs: { text: string; redacted: boolean; start: number; end: number }[] };
    }
    const found = await world.ask<{ sources: { sha256: string }[] }>(
      `{ sources(where: { name: { eq: "51-kl-tw.txt" } }) { sha256 } }`,
    );
    const text = async (token?: string) => {
      const query = `query ($sha256: ID!) { sourceText(sha256: $sha256) { paragraphs { text redacted start end } } }`;
      const { data } = await world.ask<Answer>(query, { sha256: found.data.sources[0]?.sha256 }, token);
      return data.sourceText.paragraphs.find(({ start }) => start > 0);
    };
    const seen = await text();
    expect(seen).toMatchObject({ redacted: true, text: `████ █: ${NAMESAKE}` });
    expect((seen?.end ?? 0) - (seen?.start ?? 0)).toBe(seen?.text.length);
    expect(await text(world.token)).toMatchObject({ redacted: false, text: `Dòng 0: ${NAMESAKE}` });
  });

  it("the link's token shows an editor the words", async () => {
    expect(await evidence(world.token)).toEqual([
      { text: `Dòng 0: ${NAMESAKE}`, redacted: false, section: null },
    ]);
  });

  it("a token that is not taken is refused, not passed over", async () => {
    for (const header of [
      "Bearer wrong",
      "Bearer ",
      "Basic x",
      `Bearer ${world.token}x`,
      `bearer${world.token}`,
    ]) {
      const answer = await fetch(`${world.url}/graphql?query={__typename}`, {
        headers: { authorization: header, "apollo-require-preflight": "1" },
      });
      expect([header, answer.status]).toEqual([header, 401]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    }
  });
});

describe("where reading is not open", () => {
  it("nothing is answered without a token but that the server lives", async () => {
    for (const query of [
      "{ documents { id } }",
      "{ __schema { types { name } } }",
      '{ document(id: "x") { id } }',
    ]) {
      const { status, errors } = await closed.ask(query);
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    }
    expect((await fetch(`${closed.url}/metrics`)).status).toBe(401);
    expect((await fetch(`${closed.url}/health`)).status).toBe(200);
  });

  it("readers' tokens read, and a token without a role may do nothing", async () => {
    const reader = await signed(claims({ realm_access: { roles: "can-bo" } }));
    expect((await closed.ask("{ documents { id } }", {}, reader)).errors).toBeUndefined();
    for (const roles of [[], ["constructor"], [5], "unknown"]) {
      const nobody = await signed(claims({ realm_access: { roles } }));
      const { status, errors } = await closed.ask("{ documents { id } }", {}, nobody);
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, "FORBIDDEN"]);
    }
  });
});

describe("tokens of an organisation", () => {
  it("let in whom they name, in the role they name", async () => {
    const [first] = await evidence(await signed(claims()));
    expect(first?.redacted).toBe(false);
    const reader = await signed(claims({ realm_access: { roles: ["can-bo"] } }));
    expect((await evidence(reader))[0]?.redacted).toBe(true);
  });

  it("end the stream of changes that was asked for with them", async () => {
    // Ten seconds are granted for clocks that differ.
    const token = await signed(claims({ iat: now() - 60, exp: now() - 8 }));
    const stream = await fetch(`${closed.url}/changes`, { headers: { authorization: `Bearer ${token}` } });
    expect(stream.status).toBe(200);
    expect(await stream.text()).toContain("retry:");
  });

  const bad: readonly [string, () => Promise<string> | string][] = [
    ["expired", () => signed(claims({ iat: now() - 900, exp: now() - 60 }))],
    ["without an end", () => signed({ ...claims(), exp: undefined as unknown as number })],
    ["not yet valid", () => signed(claims({ nbf: now() + 600 }))],
    ["issued in the future", () => signed(claims({ iat: now() + 600, exp: now() + 900 }))],
    ["of another issuer", () => signed(claims({ iss: "https://evil.example" }))],
    ["for another audience", () => signed(claims({ aud: "another" }))],
    ["without a subject", () => signed({ ...claims(), sub: undefined as unknown as string })],
    ["signed by another key", () => signed(claims(), others.privateKey)],
    ["naming another key", () => signed(claims(), others.privateKey, { kid: "two" })],
    [
      "signed in a way that is not pinned",
      () => new SignJWT(claims()).setProtectedHeader({ alg: "RS256", kid: "one" }).sign(rsa.privateKey),
    ],
    ["not signed at all", () => new UnsecuredJWT(claims()).encode()],
    [
      "signed with the public key as a secret",
      async () => {
        const { x = "" } = await exportJWK(keys.publicKey);
        return new SignJWT(claims())
          .setProtectedHeader({ alg: "HS256", kid: "one" })
          .sign(new TextEncoder().encode(x.padEnd(32, "=")));
      },
    ],
    [
      "with other claims under its signature",
      async () => {
        const [head, , signature] = (await signed(claims({ realm_access: { roles: ["can-bo"] } }))).split(
          ".",
        );
        return [head, Buffer.from(JSON.stringify(claims())).toString("base64url"), signature].join(".");
      },
    ],
    ["of three empty parts", () => ".."],
  ];
  it.each(bad)("%s: refused", async (_what, make) => {
    const { status, errors } = await world.ask("{ __typename }", {}, await make());
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect(JSON.stringify(errors)).not.toMatch(/jose|node_modules|kid|key "/i);
  });

  it("are checked with one public key where that is given", async () => {
    const alone = await served(inject("neo4j"), [], {
      VANBAN_JWT_KEY: await exportSPKI(keys.publicKey),
      VANBAN_JWT_ISSUER: ISSUER,
      VANBAN_JWT_AUDIENCE: AUDIENCE,
      VANBAN_JWT_ALGORITHMS: "ES256",
      VANBAN_JWT_ROLES: "thanh-tra=editor",
    });
    try {
      const asked = async (token: string) =>
        (await alone.ask("{ openCitations { next } }", {}, token)).errors?.[0]?.extensions.code ?? "answered";
      const editor = claims({ role: "thanh-tra" });
      expect(await asked(await signed(editor))).toBe("answered");
      expect(await asked(await signed(editor, others.privateKey))).toBe("UNAUTHENTICATED");
      expect(await asked(new UnsecuredJWT(editor).encode())).toBe("UNAUTHENTICATED");
    } finally {
      await alone.close();
    }
  });

  it("whose keys cannot be fetched are no fault of the caller's", async () => {
    const alone = await served(inject("neo4j"), [], {
      VANBAN_JWT_JWKS: "http://127.0.0.1:9/keys",
      VANBAN_JWT_ISSUER: ISSUER,
      VANBAN_JWT_AUDIENCE: AUDIENCE,
      VANBAN_JWT_ALGORITHMS: "ES256",
    });
    try {
      const { status, errors } = await alone.ask("{ __typename }", {}, await signed(claims()));
      expect([status, errors?.[0]?.extensions.code]).toEqual([503, "SIGN_IN_UNAVAILABLE"]);
    } finally {
      await alone.close();
    }
  });
});
