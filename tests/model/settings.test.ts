import { isAbsolute } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/model/settings.js";

describe("settings", () => {
  test("everything has a default, and the default is this machine alone", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ host: "127.0.0.1", port: 4000, publicUrl: null, neo4j: null });
    expect(isAbsolute(settings.home) && isAbsolute(settings.cache)).toBe(true);
  });

  test("empty counts as unset", () => {
    expect(readSettings({ PORT: "", HOST: " ", NEO4J_URI: "", VANBAN_HOME: "" })).toEqual(readSettings({}));
  });

  test("a server of the user's own is taken with its user and database", () => {
    const given = {
      NEO4J_URI: "neo4j+s://graph.example.org",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "vanban",
    };
    expect(readSettings(given).neo4j).toEqual({
      uri: "neo4j+s://graph.example.org",
      username: "neo4j",
      password: "secret",
      database: "vanban",
    });
  });

  test.each([
    [{ PORT: "abc" }, /^PORT is “abc”, expected a number from 0 to 65535\.$/],
    [{ PORT: "65536" }, /^PORT is “65536”/],
    [{ PORT: "-1" }, /^PORT is “-1”/],
    [{ PORT: "40.5" }, /^PORT is “40\.5”/],
    [{ HOST: "a b" }, /^HOST is “a b”, expected a host name/],
    [{ PUBLIC_URL: "ftp://example.org" }, /^PUBLIC_URL is .* begins with http/],
    [{ PUBLIC_URL: "not an address" }, /^PUBLIC_URL is/],
    [{ NEO4J_URI: "http://example.org", NEO4J_PASSWORD: "x" }, /^NEO4J_URI is .* begins with neo4j/],
    [{ NEO4J_URI: "bolt://example.org" }, /NEO4J_URI is set without NEO4J_PASSWORD/],
  ])("%o is refused with the variable's name", (given, message) => {
    expect(() => readSettings(given)).toThrow(
      expect.objectContaining({ code: "BAD_SETTING", message: expect.stringMatching(message) }),
    );
  });

  test("a slash at the end of the public address makes no second address of it", () => {
    expect(readSettings({ PUBLIC_URL: "https://vb.example.org/" }).publicUrl).toBe("https://vb.example.org");
  });
});
