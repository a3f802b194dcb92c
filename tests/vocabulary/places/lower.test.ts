import { describe, expect, it } from "vitest";
import {
  communes,
  districts,
  PROVINCES_MERGED_ON,
  placeAt,
  placesByName,
  predecessorsOf,
  provinces,
  standsOn,
  successorsOf,
} from "../../../src/vocabulary/places.js";

const all = () => [...provinces, ...districts(), ...communes()];

describe("districts and communes", () => {
  it("are as many as the State counted before and after", () => {
    expect(districts()).toHaveLength(696);
    expect(communes().filter((p) => standsOn(p, "2025-06-30"))).toHaveLength(10_035);
    const standing = communes().filter((p) => standsOn(p, "2025-07-01"));
    expect(standing).toHaveLength(3_321);
    expect(standing.filter((p) => p.kind === "đặc khu")).toHaveLength(13);
    expect(standing.filter((p) => p.kind === "phường")).toHaveLength(687);
    expect(districts().some((p) => standsOn(p, "2025-07-01"))).toBe(false);
  });

  it("have one path each, below that of their parent", () => {
    const paths = new Set(all().map((p) => p.path));
    expect(paths.size).toBe(all().length);
    for (const p of [...districts(), ...communes()]) {
      expect(paths.has(p.partOf ?? ""), p.path).toBe(true);
      expect(p.path.startsWith(`${p.partOf}.`)).toBe(true);
      expect(p.path).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,2}$/);
    }
  });

  it("have a code of their level, unique on any day", () => {
    for (const day of ["2025-06-30", "2025-07-01"]) {
      const codes = communes().flatMap((p) => (standsOn(p, day) ? [p.code] : []));
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^\d{5}$/);
    }
    expect(new Set(districts().map((p) => p.code)).size).toBe(696);
  });

  it("lie in a parent that stood when they did, and their validity is half-open", () => {
    for (const p of [...districts(), ...communes()]) {
      const day = p.from ?? "2025-06-30";
      expect(standsOn(placeAt(p.partOf ?? "") ?? p, day), p.path).toBe(true);
    }
    for (const p of all()) if (p.from && p.to) expect(p.from < p.to).toBe(true);
  });

  it("were merged by a resolution of their province, each by its own", () => {
    const source = (path: string) => placeAt(path)?.succeeds?.[0]?.source ?? "";
    expect(source("ha-noi.ba-dinh")).toContain("1656/NQ-UBTVQH15");
    const numbers = new Set(
      communes().flatMap(({ succeeds }) => (succeeds ?? []).map((s) => s.source.match(/\d+(?=\/NQ)/)?.[0])),
    );
    expect([...numbers].sort()).toEqual(Array.from({ length: 34 }, (_, i) => String(1654 + i)));
  });

  it("went somewhere, every one; a divided one in part, an undivided one wholly and to one", () => {
    for (const p of communes().filter((p) => p.to === PROVINCES_MERGED_ON)) {
      const heirs = successorsOf(p.path);
      expect(heirs.length, p.path).toBeGreaterThan(0);
      const parts = heirs.flatMap((h) => h.succeeds?.filter((s) => s.path === p.path).map((s) => s.part));
      expect(new Set(parts), p.path).toEqual(new Set([heirs.length > 1 ? "PART" : "WHOLE"]));
    }
    for (const p of communes().filter((p) => p.from === PROVINCES_MERGED_ON)) {
      expect(predecessorsOf(p.path).length, p.path).toBe(p.succeeds?.length);
      expect(p.succeeds?.length, p.path).toBeGreaterThan(0);
    }
  });

  it("of today keep the plain path; a namesake that ended shows its kind", () => {
    expect(placeAt("ha-noi.ba-dinh")?.kind).toBe("phường");
    expect(placeAt("ha-noi.quan-ba-dinh")?.to).toBe(PROVINCES_MERGED_ON);
    expect(placeAt("dong-thap-cu.huyen-cao-lanh")?.level).toBe("DISTRICT");
    expect(placeAt("ho-chi-minh-cu.quan-1")?.name).toBe("1");
    expect(placeAt("an-giang.tan-an")?.kind).toBe("xã");
  });

  it("without communes of their own, islands, became special zones", () => {
    expect(successorsOf("quang-ngai-cu.ly-son").map((p) => p.path)).toEqual(["quang-ngai.ly-son"]);
    expect(placeAt("quang-ngai.ly-son")?.kind).toBe("đặc khu");
  });
});

describe("placesByName", () => {
  const paths = (...args: Parameters<typeof placesByName>) => placesByName(...args).map((p) => p.path);

  it("gives everything a bare name may mean", () => {
    expect(paths("Kon Tum")).toEqual(["kon-tum", "kon-tum.kon-tum", "quang-ngai.kon-tum"]);
  });

  it("obeys a kind, a day, a level and a surrounding place", () => {
    expect(paths("thành phố Kon Tum")).toEqual(["kon-tum.kon-tum"]);
    expect(paths("TP Kon Tum")).toEqual(["kon-tum.kon-tum"]);
    expect(paths("Kon Tum", { onDate: "2025-07-01" })).toEqual(["quang-ngai.kon-tum"]);
    expect(paths("Kon Tum", { level: "DISTRICT" })).toEqual(["kon-tum.kon-tum"]);
    expect(paths("xã Tân An", { within: "an-giang" })).toEqual(["an-giang.tan-an"]);
    expect(paths("Phường 12", { within: "ho-chi-minh-cu.go-vap" })).toHaveLength(1);
  });

  it("finds none where there is none", () => {
    expect(paths("phường Tân An", { within: "an-giang" })).toEqual([]);
    expect(paths("Không Đâu")).toEqual([]);
    expect(paths("")).toEqual([]);
  });
});
