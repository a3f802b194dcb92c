import { describe, expect, it } from "vitest";
import {
  PROVINCES_MERGED_ON,
  placeAt,
  predecessorsOf,
  provinceByName,
  provinceNames,
  provinces,
  standsOn,
  successorsOf,
} from "../../src/vocabulary/places.js";

const standing = (day: string) => provinces.filter((p) => standsOn(p, day));

describe("the provinces", () => {
  it("are 63 until 30/6/2025 and 34 from 1/7/2025, of them 6 cities", () => {
    expect(standing("2025-06-30")).toHaveLength(63);
    expect(standing("2025-07-01")).toHaveLength(34);
    expect(standing("2025-07-01").filter((p) => p.kind === "thành phố")).toHaveLength(6);
  });

  it("have codes of two digits and names unique on any day, and paths unique for ever", () => {
    expect(new Set(provinces.map((p) => p.path)).size).toBe(provinces.length);
    for (const day of ["2025-06-30", "2025-07-01"]) {
      const codes = standing(day).map((p) => p.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^\d\d$/);
    }
  });

  it("all end in exactly one successor if they ended, each with its source", () => {
    for (const old of provinces.filter((p) => p.to === PROVINCES_MERGED_ON)) {
      const successors = successorsOf(old.path);
      expect(successors, old.path).toHaveLength(1);
      const [found] = predecessorsOf(successors[0]?.path ?? "").filter((p) => p.place === old);
      expect(found?.succession.source).toContain("202/2025/QH15");
      expect(found?.succession.on).toBe(old.to);
    }
  });
});

describe("the provinces before 2008", () => {
  it("ended in others that began that day, each named", () => {
    for (const old of provinces.filter((p) => p.to !== null && p.to < PROVINCES_MERGED_ON)) {
      expect(successorsOf(old.path).length, old.path).toBeGreaterThan(0);
    }
    for (const place of provinces) {
      expect(predecessorsOf(place.path), place.path).toHaveLength(place.succeeds?.length ?? 0);
      if (place.from && place.to) expect(place.from < place.to, place.path).toBe(true);
    }
    expect(successorsOf("gia-lai-kon-tum").map((p) => p.path)).toEqual(["kon-tum", "gia-lai-cu"]);
    expect(successorsOf("ha-tay").map((p) => p.path)).toEqual(["ha-noi"]);
  });

  it("are no end of what they were split from", () => {
    expect(successorsOf("dak-lak-cu").map((p) => p.path)).toEqual(["dak-lak"]);
    expect(successorsOf("lai-chau")).toEqual([]);
    expect(predecessorsOf("dien-bien").map((p) => p.place.path)).toEqual(["lai-chau"]);
  });
});

describe("provinceByName", () => {
  it.each([
    ["Kon Tum", undefined, "kon-tum"],
    ["tỉnh kon tum", undefined, "kon-tum"],
    ["KONTUM", undefined, "kon-tum"],
    ["Kon Tum", "2026-01-01", "kon-tum"],
    ["Bắc Ninh", undefined, "bac-ninh"],
    ["Bắc Ninh", "2025-06-30", "bac-ninh-cu"],
    ["Bắc Ninh", "2025-07-01", "bac-ninh"],
    ["Bắc Ninh (cũ)", "2025-09-01", "bac-ninh-cu"],
    ["Bà Rịa - Vũng Tàu", undefined, "ba-ria-vung-tau"],
    ["Bà Rịa – Vũng Tàu", undefined, "ba-ria-vung-tau"],
    ["Bà Rịa-Vũng Tàu", "2024-01-01", "ba-ria-vung-tau"],
    ["Thừa Thiên Huế", "2020-01-01", "hue"],
    ["Thừa Thiên - Huế", undefined, "hue"],
    ["Thành phố Huế", undefined, "hue"],
    ["TP. Hồ Chí Minh", undefined, "ho-chi-minh"],
    ["TP.HCM", "2024-05-05", "ho-chi-minh-cu"],
    ["Thành phố Hồ Chí Minh", "2025-08-01", "ho-chi-minh"],
    ["Đắc Lắc", "2010-01-01", "dak-lak-cu"],
    ["Hoà Bình", undefined, "hoa-binh"],
    ["Hòa Bình", undefined, "hoa-binh"],
    ["Hậu Giang", "1985-01-01", "hau-giang-1976-1991"],
    ["Hậu Giang", "2020-01-01", "hau-giang"],
    ["Hậu Giang", undefined, "hau-giang"],
    ["Gia Lai - Kon Tum", undefined, "gia-lai-kon-tum"],
    ["Hà Tây", undefined, "ha-tay"],
    ["Kon Tum", "1980-01-01", "kon-tum"],
    ["Đà Nẵng", "1980-01-01", "da-nang-cu"],
  ])("%s on %s is %s", (name, day, path) => {
    expect(provinceByName(name, day)?.path).toBe(path);
  });

  it.each(["", "Tỉnh", "Đăk Hà", "Kon", "Ninh"])("«%s» is no province", (name) => {
    expect(provinceByName(name)).toBeUndefined();
  });
});

describe("provinceNames", () => {
  it("has the longest first, and every path a place", () => {
    const lengths = provinceNames.map((n) => n.folded.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    for (const { path } of provinceNames) expect(placeAt(path)).toBeDefined();
  });

  it("has every province that stands, but no bare name that mostly means something else", () => {
    const named = new Set(provinceNames.map((n) => n.path));
    for (const place of standing("2025-07-01")) expect(named.has(place.path), place.path).toBe(true);
    for (const misleading of ["ho chi minh", "hoa binh", "cuu long", "gia lai - kon tum"]) {
      expect(
        provinceNames.some((n) => n.folded === misleading),
        misleading,
      ).toBe(false);
    }
    expect(provinceNames.find((n) => n.folded === "tinh hoa binh")?.path).toBe("hoa-binh");
    expect(provinceNames.find((n) => n.folded === "tp.hcm")?.path).toBe("ho-chi-minh");
    expect(provinceNames.find((n) => n.folded === "bac ninh")?.path).toBe("bac-ninh");
  });
});
