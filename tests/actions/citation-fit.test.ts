import { describe, expect, it } from "vitest";
import { weigh } from "../../src/actions/citation-fit.js";
import type { Citation } from "../../src/actions/read-citation.js";
import type { DocumentAnswer } from "../../src/model/answers.js";

const document: DocumentAnswer = {
  id: "vn/29-nq-tw/2018-07-25",
  symbol: "29-NQ/TW",
  symbolKey: "29-nq-tw",
  number: "29",
  year: 2018,
  term: null,
  type: "RESOLUTION",
  system: "PARTY",
  place: "vn",
  issuer: null,
  title: null,
  issuedOn: "2018-07-25",
  effectiveFrom: null,
  expiresOn: null,
  secrecy: null,
};
const cited = (given: Partial<Citation>): Citation => ({
  symbol: "29-NQ/TW",
  symbolKey: "29-nq-tw",
  nameKey: null,
  type: null,
  place: "vn",
  issuedOn: null,
  issuer: null,
  ...given,
});
const nowhere = { place: null, asOf: null };

describe("how well a document fits a citation", () => {
  it("is exact where the date agrees", () => {
    const exact = weigh(document, cited({ issuedOn: "2018-07-25" }), nowhere);
    expect(exact.fit).toBe("EXACT");
    expect(exact.score).toBeGreaterThan(weigh(document, cited({}), nowhere).score);
    expect(exact.reasons).toContain("Đúng ngày ban hành 25/7/2018.");
  });

  it("is possible where nothing speaks against it", () => {
    expect(weigh(document, cited({}), nowhere).fit).toBe("POSSIBLE");
    expect(weigh({ ...document, issuedOn: null }, cited({ issuedOn: "2018-01-02" }), nowhere).fit).toBe(
      "POSSIBLE",
    );
  });

  it("is none where date, place, type or time speak against it, and says which", () => {
    expect(weigh(document, cited({ issuedOn: "2013-11-04" }), nowhere)).toMatchObject({ fit: "NOT" });
    expect(
      weigh({ ...document, place: "kon-tum" }, cited({ place: null }), { place: "ha-noi", asOf: null }).fit,
    ).toBe("NOT");
    expect(weigh(document, cited({ type: "DIRECTIVE" }), nowhere).fit).toBe("NOT");
    const early = weigh(document, cited({}), { place: null, asOf: "2016-01-01" });
    expect(early.fit).toBe("NOT");
    expect(early.reasons.join(" ")).toContain("sau thời điểm 1/1/2016");
  });

  it("takes QĐ for both a decision and a regulation", () => {
    expect(weigh({ ...document, type: "REGULATION" }, cited({ type: "DECISION" }), nowhere).fit).toBe(
      "POSSIBLE",
    );
  });

  it("scores from 0 to 1", () => {
    const worst = weigh({ ...document, place: "kon-tum" }, cited({ type: "LAW", issuedOn: "1999-01-01" }), {
      place: null,
      asOf: "1990-01-01",
    });
    expect(worst.score).toBe(0);
    expect(
      weigh(document, cited({ type: "RESOLUTION", issuedOn: "2018-07-25" }), {
        place: null,
        asOf: "2020-01-01",
      }).score,
    ).toBeLessThanOrEqual(1);
  });
});
