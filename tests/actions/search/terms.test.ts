import { describe, expect, it } from "vitest";
import { dayIn, monthOrYearIn } from "../../../src/actions/search/dates.js";
import { excerpt } from "../../../src/actions/search/excerpt.js";
import { escapeLucene, wordsOf } from "../../../src/actions/search/lucene.js";
import { symbolsIn } from "../../../src/actions/search/symbols.js";
import { searchTerms } from "../../../src/actions/search/terms.js";

const whole = (typed: string, key: string) =>
  searchTerms(typed).symbols.some((symbol) => new RegExp(`^(?:${symbol.whole})$`).test(key));
const begins = (typed: string, key: string) =>
  searchTerms(typed).symbols.some(
    (symbol) => key.startsWith(symbol.start) && new RegExp(`^(?:${symbol.begins})$`).test(key),
  );

describe("what a person types", () => {
  it.each([
    ["75 ctr tu", "75-ctr-tu"],
    ["75-CTr/TU", "75-ctr-tu"],
    ["  075  CTr - TU ", "75-ctr-tu"],
    ["26/2015/NĐ-CP", "26-2015-ndd-cp"],
    ["26 2015 nd cp", "26-2015-ndd-cp"],
    ["1451 qd tu", "1451-qdd-tu"],
    ["1451-QÐ/TU", "1451-qdd-tu"],
    ["1451-QĐ/TU".normalize("NFD"), "1451-qdd-tu"],
    ["29–NQ/TW", "29-nq-tw"],
    ["29 – NQ / TW", "29-nq-tw"],
    ["29nqtw", "29-nq-tw"],
    ["nd-cp 53/2022", "53-2022-ndd-cp"],
    ["Luật số 24/2018/QH14", "24-2018-qh14"],
    ["nghị quyết 29-NQ/TW về an ninh mạng", "29-nq-tw"],
    ["hd 12 btctu", "12-hd-btctu"],
  ])("«%s» is the symbol %s", (typed, key) => expect(whole(typed, key)).toBe(true));

  it.each([
    ["nq29", "29-nq-tw"],
    ["NQ 29", "29-nq-tw"],
    ["29 nq", "29-nq-tw"],
    ["qd 1451", "1451-qdd-tu"],
    ["29-N", "29-nq-tw"],
    ["nđ 30", "30-2020-ndd-cp"],
    ["nghị định 34/2016", "34-2016-ndd-cp"],
    ["nghị quyết số 18", "18-nq-tw"],
  ])("«%s» begins the symbol %s", (typed, key) => expect(begins(typed, key)).toBe(true));

  it.each([
    ["29-NQ/TW", "129-nq-tw"],
    ["29-NQ/TW", "29-nqlt-tw"],
    ["nq 2", "29-nq-tw"],
    ["75 ctr tu", "75-ct-tu"],
  ])("«%s» is not the symbol %s", (typed, key) => expect(whole(typed, key)).toBe(false));

  it.each(["covid-19", "an ninh mạng 2018", "luật năm 2011", "giai đoạn 2021 - 2025", "5 năm thực hiện"])(
    "«%s» holds no symbol",
    (typed) => expect(searchTerms(typed).symbols).toEqual([]),
  );

  it("takes the type before a number for what is meant, and QĐ for both of its types", () => {
    expect(searchTerms("nghị quyết 18").symbols[0]?.types).toEqual(["RESOLUTION"]);
    expect(searchTerms("quyết định 37").symbols[0]?.types).toContain("REGULATION");
    expect(searchTerms("37-QĐ/TW").symbols[0]?.types).toBeNull();
  });

  it("keeps symbols among words apart from the words", () => {
    const terms = searchTerms("nghị quyết 29-NQ/TW về an ninh mạng");
    expect(terms.words).toEqual(["ve", "an", "ninh", "mang"]);
    expect(symbolsIn("quyết định 415 của UBND tỉnh").rest.trim()).toBe("của UBND tỉnh");
  });

  it("knows an id", () => {
    expect(searchTerms("vn/29-nq-tw/2018-07-25")).toMatchObject({
      ids: ["vn/29-nq-tw/2018-07-25"],
      symbols: [],
      names: null,
    });
    expect(searchTerms("24-NQ/TW tháng 6/2013").ids).toEqual([]);
    expect(searchTerms("25/7/2018")).toMatchObject({ ids: [], date: "2018-07-25" });
  });

  it("demands words, and takes joining words, types and dates only for a lift", () => {
    const { names } = searchTerms("kế hoạch về dân số 2018");
    expect(names).toMatch(/\+\(titleFolded:dan[^)]*\)/);
    expect(names).toMatch(/(?<!\+)\(titleFolded:so/);
    expect(names).toContain("calledFolded:typeplan^4");
    expect(names).toContain("calledFolded:y2018^8");
    expect(searchTerms("kế hoạch").names).toBe("+calledFolded:typeplan^4");
    expect([searchTerms("kế hoạch về dân số").type, searchTerms("dân số").type]).toEqual(["PLAN", null]);
  });

  it("leaves the place out of a body's name", () => {
    const { bodies } = searchTerms("sở y tế Kon Tum");
    expect(bodies).toMatch(/nameFolded:te/);
    expect(bodies).not.toMatch(/nameFolded:tum/);
  });

  it("takes the last word for one that is still being typed, and words for slips only when told so", () => {
    expect(searchTerms("an ninh m").names).toContain("titleFolded:m*");
    expect(searchTerms("an ninh m").names).not.toContain("titleFolded:ninh*");
    expect(searchTerms("an ninh").names).not.toContain("~1");
    expect(searchTerms("an nihn", true).names).toContain("titleFolded:nihn~1");
  });

  it("has nothing to ask for where there is no word", () => {
    expect(searchTerms("--- ***")).toMatchObject({
      ids: [],
      symbols: [],
      names: null,
      bodies: null,
      passages: null,
    });
  });
});

describe("a date", () => {
  it.each([
    ["25/7/2018", "2018-07-25"],
    ["25-07-2018", "2018-07-25"],
    ["03.6.2017", "2017-06-03"],
    ["ngày 25 tháng 7 năm 2018", "2018-07-25"],
    ["ngay 25 thang 7 nam 2018".normalize("NFD").normalize("NFC"), "2018-07-25"],
    ["2018-07-25", "2018-07-25"],
    ["29-NQ/TW, ngày 25/7/2018", "2018-07-25"],
  ])("is in «%s»", (text, date) => expect(dayIn(text).date).toBe(date));

  it.each(["31/2/2018", "26/2015/NĐ-CP", "29-NQ/TW", "15/2020"])("is no day in «%s»", (text) =>
    expect(dayIn(text).date).toBeNull(),
  );

  it.each([
    ["tháng 7/2018", "2018-07"],
    ["tháng 11 năm 2023", "2023-11"],
    ["an ninh mạng năm 2018", "2018"],
    ["giáo dục 2013", "2013"],
  ])("is a month or a year in «%s»", (text, date) => expect(monthOrYearIn(text).date).toBe(date));

  it("is none where two years name a span", () =>
    expect(monthOrYearIn("giai đoạn 2021 - 2025")).toEqual({ rest: "giai đoạn 2021 - 2025", date: null }));
});

describe("Lucene", () => {
  it("gets every sign of its syntax as data", () => {
    for (const sign of '+-!(){}[]^"~*?:\\/&|<>=') expect(escapeLucene(`a${sign}b`)).toBe(`a\\${sign}b`);
    expect(["AND", "OR", "NOT", "TO"].map(escapeLucene)).toEqual(["and", "or", "not", "to"]);
  });

  it("gets words of letters and digits alone", () => {
    expect(wordsOf('“an-ninh” (mạng) 29/NQ ". OR *')).toEqual(["an", "ninh", "mạng", "29", "NQ", "OR"]);
  });
});

describe("an excerpt", () => {
  const passage = `${"Mở đầu dài dòng. ".repeat(60)}Bảo đảm an toàn thông tin. ${"Phần sau. ".repeat(60)}`;

  it("shows whole words around the first match, at its own offset", () => {
    const found = excerpt(passage, ["an", "toan"]);
    expect(found.text.length).toBeLessThanOrEqual(400);
    expect(found.text).toContain("an toàn thông tin");
    expect(passage.slice(found.start, found.start + found.text.length)).toBe(found.text);
    expect(found.matched).toBe("an toàn");
    expect(passage.charAt(found.start - 1)).toMatch(/[\s.]/);
  });

  it("is the whole of a short passage", () => {
    expect(excerpt("Một câu.", ["cau"])).toEqual({ start: 0, text: "Một câu.", matched: "câu" });
  });
});
