import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/identity/claim.js";
import { decideFamily } from "../../src/identity/decide.js";
import type { KnownDocument } from "../../src/identity/known.js";

const claim = (id: string, asOf: string | null = null, subject = false): Claim => ({ id, subject, asOf });

/** The document of each id; the candidates, where it has none. */
function decided(
  family: string,
  claims: readonly (string | Claim)[],
  aliases: readonly KnownDocument[] = [],
) {
  const given = claims.map((c) => (typeof c === "string" ? claim(c) : c));
  const rows = decideFamily(family, given, aliases);
  return Object.fromEntries(rows.map((d) => [d.id, d.document ?? d.candidates.map((c) => c.document)]));
}

const law = (document: string, dating: KnownDocument["dating"]): KnownDocument => ({
  document,
  place: "vn",
  family: "luat-dat-dai",
  dating,
});

describe("full dates", () => {
  it("are documents of their own, two of one year too", () => {
    expect(decided("14-kh-tu", ["bac-ninh/14-kh-tu/2025-03-01", "bac-ninh/14-kh-tu/2025-07-29"])).toEqual({
      "bac-ninh/14-kh-tu/2025-03-01": "bac-ninh/14-kh-tu/2025-03-01",
      "bac-ninh/14-kh-tu/2025-07-29": "bac-ninh/14-kh-tu/2025-07-29",
    });
  });

  it("never join across places", () => {
    expect(decided("01-kh-tu", ["kon-tum/01-kh-tu/2020-11-02", "gia-lai/01-kh-tu/2020-11-02"])).toEqual({
      "kon-tum/01-kh-tu/2020-11-02": "kon-tum/01-kh-tu/2020-11-02",
      "gia-lai/01-kh-tu/2020-11-02": "gia-lai/01-kh-tu/2020-11-02",
    });
  });

  it("of a normative symbol with its year in it stay two, since one is a slip to be found", () => {
    const [a, b] = ["vn/53-2014-qh13/2014-06-20", "vn/53-2014-qh13/2014-06-21"];
    expect(decided("53-2014-qh13", [a, b, "vn/53-2014-qh13/2014"])).toEqual({
      [a]: a,
      [b]: b,
      "vn/53-2014-qh13/2014": [a, b],
    });
  });
});

describe("years", () => {
  it("join the one dated document of that year and place", () => {
    const dated = "vn/53-2014-qh13/2014-06-20";
    expect(decided("53-2014-qh13", ["vn/53-2014-qh13/2014", dated])).toEqual({
      [dated]: dated,
      "vn/53-2014-qh13/2014": dated,
    });
  });

  it("do not join another year, nor another place", () => {
    const claims = ["kon-tum/5-nq-tu/2016", "kon-tum/5-nq-tu/2017-01-05", "gia-lai/5-nq-tu/2016-05-05"];
    expect(decided("5-nq-tu", claims)["kon-tum/5-nq-tu/2016"]).toBe("kon-tum/5-nq-tu/2016");
  });

  it("of several dated documents are candidates, with a reason", () => {
    const dates = ["kon-tum/5-nq-tu/2025-02-01", "kon-tum/5-nq-tu/2025-10-01"];
    const [first] = decideFamily(
      "5-nq-tu",
      [...dates, "kon-tum/5-nq-tu/2025"].map((id) => claim(id)),
    );
    expect(first?.id).toBe("kon-tum/5-nq-tu/2025");
    expect(first?.document).toBeNull();
    expect(first?.candidates.map((c) => c.document)).toEqual(dates);
    expect(first?.candidates[0]?.reasons).toContain("Cùng ký hiệu, ban hành năm 2025");
  });
});

describe("terms", () => {
  it("join the document issued in the days of the central term", () => {
    const claims = ["vn/29-nq-tw/khoa-xii", "vn/29-nq-tw/2013-11-04", "vn/29-nq-tw/2018-07-25"];
    expect(decided("29-nq-tw", claims)["vn/29-nq-tw/khoa-xii"]).toBe("vn/29-nq-tw/2018-07-25");
  });

  it("join a document known by its year alone when the year lies in the term", () => {
    expect(decided("29-nq-tw", ["vn/29-nq-tw/khoa-xii", "vn/29-nq-tw/2018"])).toEqual({
      "vn/29-nq-tw/2018": "vn/29-nq-tw/2018",
      "vn/29-nq-tw/khoa-xii": "vn/29-nq-tw/2018",
    });
  });

  it("follow a province's own count of congresses where it is known", () => {
    const claims = ["kon-tum/5-nq-tu/khoa-xv", "kon-tum/5-nq-tu/2016-08-08", "kon-tum/5-nq-tu/2021-08-08"];
    expect(decided("5-nq-tu", claims)["kon-tum/5-nq-tu/khoa-xv"]).toBe("kon-tum/5-nq-tu/2016-08-08");
  });

  it("of a province whose count is unknown are never decided, even for a single candidate", () => {
    const [first, second] = decideFamily("5-nq-tu", [
      claim("ha-giang/5-nq-tu/khoa-xvi"),
      claim("ha-giang/5-nq-tu/2016-08-08"),
    ]);
    expect([first?.id, second?.id]).toEqual(["ha-giang/5-nq-tu/2016-08-08", "ha-giang/5-nq-tu/khoa-xvi"]);
    expect(second?.document).toBeNull();
    expect(second?.candidates.map((c) => c.document)).toEqual(["ha-giang/5-nq-tu/2016-08-08"]);
  });

  it("are no terms of the Party for the National Assembly", () => {
    const claims = ["vn/nghi-quyet-quoc-hoi/khoa-xiv", "vn/nghi-quyet-quoc-hoi/2026-03-01"];
    expect(decided("nghi-quyet-quoc-hoi", claims)["vn/nghi-quyet-quoc-hoi/khoa-xiv"]).toEqual([claims[1]]);
  });
});

describe("undated claims", () => {
  const [education, cyberspace] = ["vn/29-nq-tw/2013-11-04", "vn/29-nq-tw/2018-07-25"];

  it("are the one document issued by the source's date", () => {
    const undated = claim("vn/29-nq-tw/undated-0a0a0a0a", "2016-01-01");
    expect(decided("29-nq-tw", [undated, education, cyberspace])[undated.id]).toBe(education);
  });

  it("of several stay open; the one of the source's own term and newest ranks first", () => {
    const undated = claim("vn/29-nq-tw/undated-0a0a0a0a", "2020-01-01");
    const last = decideFamily("29-nq-tw", [undated, claim(education), claim(cyberspace)]).at(-1);
    expect(last?.document).toBeNull();
    expect(last?.candidates.map((c) => c.document)).toEqual([cyberspace, education]);
    expect(last?.candidates[0]?.reasons).toEqual([
      "Cùng ký hiệu và nơi ban hành",
      "Cùng nhiệm kỳ với thời điểm nguồn nói tới (1/1/2020)",
      "Ban hành gần thời điểm nguồn nói tới nhất",
    ]);
  });

  it("of a source without a date may be any of them", () => {
    const undated = claim("vn/29-nq-tw/undated-0a0a0a0a");
    expect(decided("29-nq-tw", [undated, education, cyberspace])[undated.id]).toEqual([
      education,
      cyberspace,
    ]);
  });

  it("older than all known are documents of their own", () => {
    const undated = claim("vn/29-nq-tw/undated-0a0a0a0a", "2010-01-01");
    expect(decided("29-nq-tw", [undated, education])[undated.id]).toBe(undated.id);
  });

  it("never merge with each other", () => {
    const [a, b] = ["vn/29-nq-tw/undated-0a0a0a0a", "vn/29-nq-tw/undated-0b0b0b0b"];
    expect(decided("29-nq-tw", [a, b])).toEqual({ [a]: a, [b]: b });
  });

  it("count a document once though its year is told too", () => {
    const undated = claim("vn/29-nq-tw/undated-0a0a0a0a", "2018-03-01");
    expect(decided("29-nq-tw", [undated, "vn/29-nq-tw/2018", cyberspace])[undated.id]).toBe(undated.id);
    const later = claim("vn/29-nq-tw/undated-0a0a0a0a", "2018-08-01");
    expect(decided("29-nq-tw", [later, "vn/29-nq-tw/2018", cyberspace])[later.id]).toBe(cyberspace);
  });

  it("of the file itself keep a document of their own beside the candidates", () => {
    const own = claim("vn/29-nq-tw/undated-0a0a0a0a", "2020-01-01", true);
    const last = decideFamily("29-nq-tw", [own, claim(education), claim(cyberspace)]).at(-1);
    expect(last?.document).toBe(own.id);
    expect(last?.candidates).toHaveLength(2);
  });
});

describe("unknown places", () => {
  const unknown = "o-0a0a0a0a/1-kh-tu/2020-11-02";

  it("are never decided, only offered what fits in any place", () => {
    const known = ["kon-tum/1-kh-tu/2020-11-02", "gia-lai/1-kh-tu/2021-01-01"];
    const found = decideFamily(
      "1-kh-tu",
      [unknown, ...known].map((id) => claim(id)),
    ).find((d) => d.id === unknown);
    expect(found?.document).toBeNull();
    expect(found?.candidates.map((c) => c.document)).toEqual(["kon-tum/1-kh-tu/2020-11-02"]);
    expect(found?.candidates[0]?.reasons).toContain("Nguồn không cho biết nơi ban hành");
  });

  it("never merge with each other, and are nobody's candidates", () => {
    const other = "o-0b0b0b0b/1-kh-tu/2020-11-02";
    const undated = claim("kon-tum/1-kh-tu/undated-0c0c0c0c");
    expect(decided("1-kh-tu", [unknown, other, undated])).toEqual({
      [unknown]: unknown,
      [other]: other,
      [undated.id]: undated.id,
    });
  });
});

describe("attachments", () => {
  it("go with their promulgator, and answer to the id they have from then on", () => {
    const claims = [
      "kon-tum/12-qdd-tu/2020",
      "kon-tum/12-qdd-tu/2020/kem-theo-1",
      "kon-tum/12-qdd-tu/2020-05-01",
    ];
    expect(decided("12-qdd-tu", claims)).toEqual({
      "kon-tum/12-qdd-tu/2020": "kon-tum/12-qdd-tu/2020-05-01",
      "kon-tum/12-qdd-tu/2020-05-01": "kon-tum/12-qdd-tu/2020-05-01",
      "kon-tum/12-qdd-tu/2020/kem-theo-1": "kon-tum/12-qdd-tu/2020-05-01/kem-theo-1",
      "kon-tum/12-qdd-tu/2020-05-01/kem-theo-1": "kon-tum/12-qdd-tu/2020-05-01/kem-theo-1",
    });
  });

  it("stay by themselves while their promulgator is open", () => {
    const dates = ["kon-tum/12-qdd-tu/2025-02-01", "kon-tum/12-qdd-tu/2025-11-01"];
    const attached = "kon-tum/12-qdd-tu/2025/kem-theo-1";
    expect(decided("12-qdd-tu", ["kon-tum/12-qdd-tu/2025", attached, ...dates])[attached]).toBe(attached);
  });
});

describe("names of laws known by number", () => {
  const numbered = law("vn/45-2013-qh13/2013-11-29", { date: "2013-11-29" });
  const older = law("vn/13-2003-qh11/2003-11-26", { date: "2003-11-26" });

  it("are further ids, told or not", () => {
    expect(decided("luat-dat-dai", [], [numbered, older])).toEqual({
      "vn/luat-dat-dai/2013": numbered.document,
      "vn/luat-dat-dai/2003": older.document,
    });
    expect(decided("luat-dat-dai", ["vn/luat-dat-dai/2013"], [numbered, older])["vn/luat-dat-dai/2013"]).toBe(
      numbered.document,
    );
  });

  it("with the same full date are that law, with another date they are not", () => {
    const [right, slip] = ["vn/luat-dat-dai/2013-11-29", "vn/luat-dat-dai/2013-11-28"];
    const found = decided("luat-dat-dai", [right, slip], [numbered]);
    expect(found[right]).toBe(numbered.document);
    expect(found[slip]).toBe(slip);
  });

  it("with a full date join the law known by that year alone, unless two dates are told", () => {
    const byYear = law("vn/45-2013-qh13/2013", { year: "2013" });
    const [a, b] = ["vn/luat-dat-dai/2013-11-29", "vn/luat-dat-dai/2013-11-28"];
    expect(decided("luat-dat-dai", [a], [byYear])[a]).toBe(byYear.document);
    expect(decided("luat-dat-dai", [a, b], [byYear])).toMatchObject({ [a]: a, [b]: b });
  });

  it("without any date are candidates among the laws of that name before the source", () => {
    const undated = claim("vn/luat-dat-dai/undated-0a0a0a0a", "2010-01-01");
    expect(decided("luat-dat-dai", [undated], [numbered, older])[undated.id]).toBe(older.document);
    const later = claim("vn/luat-dat-dai/undated-0a0a0a0a", "2020-01-01");
    expect(decided("luat-dat-dai", [later], [numbered, older])[later.id]).toHaveLength(2);
  });

  it("borne by two laws of one year name neither", () => {
    const twin = law("vn/46-2013-qh13/2013", { year: "2013" });
    expect(decided("luat-dat-dai", [], [numbered, twin])).toEqual({});
    expect(
      decided("luat-dat-dai", ["vn/luat-dat-dai/2013"], [numbered, twin])["vn/luat-dat-dai/2013"],
    ).toEqual([numbered.document, twin.document]);
  });
});

it("an id that follows no rule is a document of its own", () => {
  expect(decided("khong ro", ["khong ro"])).toEqual({ "khong ro": "khong ro" });
});
