import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/actions/excerpt.js";
import { escapeLucene, wordsOf } from "../../src/actions/lucene.js";
import { searchTerms } from "../../src/actions/search-terms.js";

describe("what a person types", () => {
  it.each([
    ["75 ctr tu", "75-ctr-tu"],
    ["75-CTr/TU", "75-ctr-tu"],
    ["  075  CTr - TU ", "75-ctr-tu"],
    ["26/2015/NĐ-CP", "26-2015-ndd-cp"],
    ["1451 qd tu", "1451-qdd-tu"],
    ["1451-QÐ/TU", "1451-qdd-tu"],
    ["29–NQ/TW", "29-nq-tw"],
  ])("«%s» is the symbol %s", (typed, key) => {
    expect(searchTerms(typed).keys).toContain(key);
  });

  it.each([
    ["nq29", "29-nq-"],
    ["NQ 29", "29-nq-"],
    ["29 nq", "29-nq-"],
    ["qd 1451", "1451-qdd-"],
  ])("«%s» begins symbols with %s", (typed, prefix) => {
    expect(searchTerms(typed).prefixes).toContain(prefix);
  });

  it("keeps symbols among words apart from the words", () => {
    const terms = searchTerms("nghị quyết 29-NQ/TW về an ninh mạng");
    expect(terms.keys).toContain("29-nq-tw");
    expect(terms.words).toEqual(["nghi", "quyet", "ve", "an", "ninh", "mang"]);
    expect(terms.titles).not.toMatch(/\+\(titleFolded:(nghi|nq|tw)/);
  });

  it("asks for words and takes a type's words only as welcome", () => {
    expect(searchTerms("kế hoạch").titles).toMatch(/^\+\(titleFolded:ke /);
    expect(searchTerms("kế hoạch dân số").titles).toMatch(/^\+\(titleFolded:dan .*\+\(titleFolded:so /);
  });

  it("has nothing to ask for where there is no word", () => {
    expect(searchTerms("--- ***")).toMatchObject({ keys: [], prefixes: [], titles: null, passages: null });
  });
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
