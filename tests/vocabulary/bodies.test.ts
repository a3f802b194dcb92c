import { describe, expect, it } from "vitest";
import {
  bodies,
  bodiesByCode,
  bodyByCode,
  bodyById,
  bodyByName,
  bodyNames,
  bodySuccessors,
  DISSOLVED,
  dissolutionOf,
  existedOn,
  issuerOfCode,
  LOCAL_BODIES,
} from "../../src/vocabulary/bodies.js";

describe("the central bodies", () => {
  it("have one id each, and what they belong to and succeed exists", () => {
    expect(new Set(bodies.map((b) => b.id)).size).toBe(bodies.length);
    for (const b of bodies) {
      if (b.partOf) expect(bodyById(b.partOf), `${b.id} in ${b.partOf}`).toBeDefined();
      if (b.from && b.to) expect(b.from < b.to, b.id).toBe(true);
      for (const s of b.succeeds ?? []) {
        expect(bodyById(s.id), `${b.id} after ${s.id}`).toBeDefined();
        expect(s.source).toMatch(/\d{4}|\d{2}/);
      }
    }
  });

  it("took over a whole body only as it ended, and none before it stood", () => {
    for (const b of bodies) {
      for (const s of b.succeeds ?? []) {
        if (b.from) expect(b.from <= s.on, `${b.id} after ${s.id}`).toBe(true);
        if (!s.function) expect(bodyById(s.id)?.to, `${b.id} after ${s.id}`).toBe(s.on);
      }
    }
  });

  it("were 14 ministries and 3 agencies of their rank from 1/3/2025, 18 and 4 before", () => {
    const on = (day: string) => bodies.filter((b) => b.kind === "MINISTRY" && existedOn(b, day));
    expect(on("2025-03-01")).toHaveLength(17);
    expect(on("2025-02-28")).toHaveLength(22);
    expect(on("2025-02-28").filter((b) => b.name.startsWith("Bộ "))).toHaveLength(18);
  });

  it("that ended in 2025 among the ministries each have an heir", () => {
    for (const b of bodies.filter((b) => b.kind === "MINISTRY" && b.to === "2025-03-01")) {
      expect(bodySuccessors(b.id).length, b.id).toBeGreaterThan(0);
    }
  });

  it("hand on by function: Labour went to five ministries and Public Security", () => {
    const heirs = bodySuccessors("bo-lao-dong-thuong-binh-va-xa-hoi");
    expect(heirs.map((h) => h.body.codes[0]).sort()).toEqual(["BCA", "BGDĐT", "BNNMT", "BNV", "BYT"]);
    expect(heirs.find((h) => h.body.id === "bo-y-te")?.function).toContain("bảo trợ xã hội");
    expect(bodySuccessors("bo-quoc-phong")).toEqual([]);
  });
});

describe("bodyByCode", () => {
  it.each([
    ["BLĐTBXH", undefined, "bo-lao-dong-thuong-binh-va-xa-hoi"],
    ["BLÐTBXH", undefined, "bo-lao-dong-thuong-binh-va-xa-hoi"],
    ["BTGDVTW", undefined, "ban-tuyen-giao-va-dan-van-trung-uong"],
    ["TTg", undefined, "thu-tuong-chinh-phu"],
    ["TTG", undefined, "thu-tuong-chinh-phu"],
    ["UBTVQH15", undefined, "uy-ban-thuong-vu-quoc-hoi"],
    ["CP", undefined, "chinh-phu"],
    ["CP", "1976-05-01", "hoi-dong-chinh-phu"],
    ["HĐBT", undefined, "hoi-dong-bo-truong"],
    ["BNV", undefined, "bo-noi-vu"],
    ["BNV", "1990-01-01", "bo-noi-vu-1975"],
    ["BTTTT", "2026-01-01", "bo-thong-tin-va-truyen-thong"],
  ])("%s on %s is %s", (code, day, id) => {
    expect(bodyByCode(code, day)?.id).toBe(id);
  });

  it("does not choose between the three of TW, nor name a body before it stood", () => {
    expect(bodyByCode("TW")).toBeUndefined();
    expect(bodiesByCode("TW").map((b) => b.name)).toEqual([
      "Ban Chấp hành Trung ương",
      "Bộ Chính trị",
      "Ban Bí thư",
    ]);
    expect(bodyByCode("BCT", "2005-01-01")).toBeUndefined();
    expect(bodyByCode("XYZ")).toBeUndefined();
    expect(bodyByCode("")).toBeUndefined();
  });
});

describe("bodyByName", () => {
  it.each([
    ["Bộ Y tế", "bo-y-te"],
    ["Bộ trưởng Bộ Tư pháp", "bo-tu-phap"],
    ["bo lao dong, thuong binh va xa hoi", "bo-lao-dong-thuong-binh-va-xa-hoi"],
    ["Ban Bí thư Trung ương Đảng khóa XII", "ban-bi-thu"],
    ["Uỷ ban Thường vụ Quốc hội", "uy-ban-thuong-vu-quoc-hoi"],
    ["Ban Chấp hành Trung ương (khóa XI)", "ban-chap-hanh-trung-uong"],
    ["Bộ GD&ĐT", "bo-giao-duc-va-dao-tao"],
    ["Đoàn TNCS Hồ Chí Minh", "trung-uong-doan-thanh-nien-cong-san-ho-chi-minh"],
  ])("%s is %s", (name, id) => {
    expect(bodyByName(name)?.id).toBe(id);
  });

  it("tells namesakes by the day, and knows no other body", () => {
    expect(bodyByName("Bộ Nội vụ")?.id).toBe("bo-noi-vu");
    expect(bodyByName("Bộ Nội vụ", "1990-01-01")?.id).toBe("bo-noi-vu-1975");
    for (const name of ["Bộ", "Ban Bí", "Sở Y tế", "Bộ tiêu chí", ""])
      expect(bodyByName(name)).toBeUndefined();
  });

  it("answers to every listed name, the longest first", () => {
    for (const { name } of bodyNames) expect(bodyByName(name), name).toBeDefined();
    const lengths = bodyNames.map((n) => n.folded.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe("issuerOfCode", () => {
  it.each([
    ["UBND", "Kon Tum", "Ủy ban nhân dân tỉnh Kon Tum", "STATE"],
    ["UBND", "Hà Nội", "Ủy ban nhân dân thành phố Hà Nội", "STATE"],
    ["UBND", "xã Lương Minh", "Ủy ban nhân dân xã Lương Minh", "STATE"],
    ["UBND-KT", "", "Ủy ban nhân dân", "STATE"],
    ["HĐND17", "tỉnh Bắc Ninh", "Hội đồng nhân dân tỉnh Bắc Ninh", "STATE"],
    ["TTg", "", "Thủ tướng Chính phủ", "STATE"],
    ["QH15", "", "Quốc hội", "STATE"],
    ["CT-CS", "", "Cục Thuế", "STATE"],
    ["STC-HCSN", "Bắc Ninh (cũ)", "Sở Tài chính tỉnh Bắc Ninh (cũ)", "STATE"],
    ["SLĐTBXH", "", "Sở Lao động - Thương binh và Xã hội", "STATE"],
    ["SNgV", "", "Sở Ngoại vụ", "STATE"],
    ["CAT", "tỉnh Kon Tum", "Công an tỉnh Kon Tum", "STATE"],
    ["TU", "Kon Tum", "Tỉnh ủy Kon Tum", "PARTY"],
    ["TU", "tỉnh Kon Tum", "Tỉnh ủy Kon Tum", "PARTY"],
    ["TU", "Cần Thơ", "Thành ủy Cần Thơ", "PARTY"],
    ["TU", "", "Tỉnh ủy", "PARTY"],
    ["BTCTU", "Kon Tum", "Ban Tổ chức Tỉnh ủy Kon Tum", "PARTY"],
    ["UBKTTU", "", "Ủy ban Kiểm tra Tỉnh ủy", "PARTY"],
    ["VPTU", "Hà Nội", "Văn phòng Thành ủy Hà Nội", "PARTY"],
    ["BTGTU", "", "Ban Tuyên giáo Tỉnh ủy", "PARTY"],
    ["BNCTU", "", "Ban Nội chính Tỉnh ủy", "PARTY"],
    ["UBKTHU", "huyện Đăk Hà", "Ủy ban Kiểm tra Huyện ủy Đăk Hà", "PARTY"],
    ["UBKTĐU", "xã Lương Minh", "Ủy ban Kiểm tra Đảng ủy xã Lương Minh", "PARTY"],
    ["HU", "Đăk Hà", "Huyện ủy Đăk Hà", "PARTY"],
    ["ThU", "thị xã Hương Trà", "Thị ủy Hương Trà", "PARTY"],
    ["ThU", "thành phố Kon Tum", "Thành ủy Kon Tum", "PARTY"],
    ["QU", "quận Ba Đình", "Quận ủy Ba Đình", "PARTY"],
    ["ĐU", "xã Lương Minh", "Đảng ủy xã Lương Minh", "PARTY"],
    ["CB", "", "Chi bộ", "PARTY"],
    ["UBKT", "", "Ủy ban Kiểm tra", "PARTY"],
    ["UBKT14", "", "Ủy ban Kinh tế", "STATE"],
    ["BTCTW", "", "Ban Tổ chức Trung ương", "PARTY"],
    ["BCĐTW", "", "Ban Chỉ đạo Trung ương", "PARTY"],
    ["VPTW/nb", "", "Văn phòng Trung ương Đảng", "PARTY"],
    ["TWĐTN-VP", "", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "FRONT"],
    ["BCSĐUBND", "Kon Tum", "Ban cán sự đảng Ủy ban nhân dân tỉnh Kon Tum", "PARTY"],
    ["ĐĐHĐND", "", "Đảng đoàn Hội đồng nhân dân", "PARTY"],
    ["BCSĐCP", "", "Ban cán sự đảng Chính phủ", "PARTY"],
    ["MTTQ-BTT", "xã Quảng Ninh", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Ninh", "FRONT"],
    ["MTTW-BTT", "", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "FRONT"],
    ["BYT-CDS", "", "Bộ Y tế", "STATE"],
  ])("%s of «%s» is %s", (code, place, name, system) => {
    expect(issuerOfCode(code, place)).toEqual({ name, system });
  });

  it.each(["TW", "TW1", "", "XYZ", "NQ", "BCĐ", "BTCXX", "m2", "TTLT-BTC"])("«%s» names none", (code) => {
    expect(issuerOfCode(code)).toBeNull();
  });

  it("knows every local code, and every ended department's heir", () => {
    const codes = new Set(LOCAL_BODIES.map((b) => b.code));
    for (const b of LOCAL_BODIES) {
      expect(issuerOfCode(b.code)).toEqual({ name: b.name, system: b.system });
      if (b.ended) expect(codes.has(b.ended.into), b.code).toBe(true);
    }
  });
});

describe("dissolutionOf", () => {
  it.each([
    ["Huyện ủy Đăk Hà", "2025-07-01"],
    ["UBND huyện Đăk Hà", "2025-07-01"],
    ["Hội đồng nhân dân quận Ba Đình", "2025-07-01"],
    ["Ban cán sự đảng UBND tỉnh", "2025-02-03"],
    ["Đảng đoàn Hội Nông dân Việt Nam", "2025-02-03"],
    ["Tòa án nhân dân cấp cao tại Đà Nẵng", "2025-07-01"],
    ["Sở Giao thông vận tải tỉnh Kon Tum", "2025-03-01"],
    ["Thanh tra Sở Y tế", "2025-07-01"],
  ])("%s ended on %s", (name, day) => {
    expect(dissolutionOf(name)?.on).toBe(day);
  });

  it.each([
    "Tỉnh ủy Kon Tum",
    "UBND tỉnh",
    "UBND xã Đăk Hà",
    "Sở Xây dựng",
    "Tòa án nhân dân tối cao",
    "Thanh tra Chính phủ",
    "Đảng ủy xã",
    "",
  ])("«%s» goes on", (name) => expect(dissolutionOf(name)).toBeUndefined());

  it("has a source and a day for each", () => {
    for (const d of DISSOLVED) {
      expect(d.source).toMatch(/số \d+/);
      expect(d.on).toMatch(/^2025-\d\d-\d\d$/);
    }
  });
});
