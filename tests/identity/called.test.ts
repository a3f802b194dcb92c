import { describe, expect, it } from "vitest";
import { calledFolded, dateTokens } from "../../src/identity/called.js";

const programme = {
  type: "PROGRAMME" as const,
  symbol: "30-CTr/TU",
  place: "can-tho-cu",
  issuers: ["Ban Thường vụ Thành ủy Cần Thơ"],
  issuedOn: "2017-12-29",
  year: 2017,
};
const words = (change: object = {}) => calledFolded({ ...programme, ...change }).split(" ");

describe("what a document is called by beside its title", () => {
  it("is its type, symbol, issuer, place and date, folded, each once", () => {
    const all = words();
    expect(all).toEqual(
      expect.arrayContaining(["typeprogramme", "chuong", "trinh", "ctr", "thanh", "uy", "can", "tho", "btv"]),
    );
    expect(all).toEqual(expect.arrayContaining(["y2017", "m201712", "d20171229"]));
    expect(new Set(all).size).toBe(all.length);
  });

  it("is the committee of its place, whoever of it signed", () => {
    expect(words({ place: "kon-tum", issuers: ["Ban Chấp hành Đảng bộ tỉnh"] })).toContain("uy");
  });

  it("is a body by its letters, and letters by the body's words", () => {
    expect(words({ issuers: ["Ủy ban nhân dân tỉnh"] })).toContain("ubnd");
    expect(words({ issuers: ["Ủy ban MTTQ Việt Nam xã"] })).toEqual(expect.arrayContaining(["mat", "tran"]));
  });

  it("knows only the year where there is no date", () => {
    const dated = words({ issuedOn: null, year: 2014 });
    expect(dated).toContain("y2014");
    expect(dated.some((word) => /^[md]\d/.test(word))).toBe(false);
    expect(dateTokens("2018-07")).toEqual(["y2018", "m201807"]);
  });
});
