import fc from "fast-check";
import { expect, describe as group, it } from "vitest";
import { addsNothing } from "../../src/identity/adds-nothing.js";
import { describe, type Telling } from "../../src/identity/describe.js";

const LAW = "vn/45-2013-qh13/2013-11-29";
const telling = (more: Partial<Telling>): Telling => ({
  claim: LAW,
  count: 1,
  subject: false,
  symbol: null,
  type: "OTHER",
  number: null,
  title: null,
  issuedOn: null,
  effectiveFrom: null,
  expiresOn: null,
  secrecy: null,
  issuers: [],
  partOf: null,
  ...more,
});

group("a document is what is told of it", () => {
  it("by most sources, and by the smallest of equals, in any order", () => {
    const tellings = [
      telling({ title: "B", count: 2 }),
      telling({ title: "A" }),
      telling({ title: "C", count: 2 }),
      telling({}),
    ];
    expect(describe(LAW, tellings).title).toBe("B");
    expect(describe(LAW, tellings.toReversed())).toEqual(describe(LAW, tellings));
  });

  it("by its own file before all others, where that says anything", () => {
    const tellings = [
      telling({ title: "B", symbol: "45/2013/QH13", count: 9 }),
      telling({ title: "A", subject: true }),
    ];
    expect(describe(LAW, tellings)).toMatchObject({ title: "A", symbol: "45/2013/QH13" });
  });

  it("with any type rather than OTHER", () => {
    expect(describe(LAW, [telling({ count: 5 }), telling({ type: "LAW" })]).type).toBe("LAW");
    expect(describe(LAW, [telling({ count: 5 })]).type).toBe("OTHER");
  });

  it("with all its issuers, the first of them apart", () => {
    const issuers = ["Bộ Công an", "Bộ Tài chính"];
    expect(describe(LAW, [telling({ issuers })])).toMatchObject({ issuer: "Bộ Công an", issuers });
  });
});

group("its id tells", () => {
  it("the date, the year, the place and the key", () => {
    expect(describe(LAW, [telling({ issuedOn: "2013-11-28" })])).toMatchObject({
      issuedOn: "2013-11-29",
      year: 2013,
      place: "vn",
      symbolKey: "45-2013-qh13",
    });
    expect(describe("vn/53-2014-qh13/2014", [telling({})])).toMatchObject({ issuedOn: null, year: 2014 });
    expect(describe("vn/53-2014-qh13/undated-0a0a0a0a", [telling({})]).year).toBe(2014);
  });

  it("the term, or those who know it by its term do", () => {
    expect(describe("vn/29-nq-tw/khoa-xii", [telling({})]).term).toBe("XII");
    const byTerm = telling({ claim: "vn/29-nq-tw/khoa-xii" });
    expect(describe("vn/29-nq-tw/2018-07-25", [byTerm]).term).toBe("XII");
  });

  it("no key for an attachment, which is not found by its promulgator's symbol", () => {
    const attached = "kon-tum/12-qdd-tu/2020-05-01/kem-theo-1";
    expect(describe(attached, [telling({ claim: attached })])).toMatchObject({
      symbolKey: null,
      issuedOn: "2020-05-01",
    });
  });
});

group("the name of a law known by number", () => {
  const named = telling({ type: "LAW", title: "Luật Đất đai" });

  it("is told by those who know the number", () => {
    expect(describe(LAW, [named]).nameKey).toBe("luat-dat-dai");
  });

  it("is never told by those who know the name alone, however many", () => {
    const byName = telling({ claim: "vn/luat-nha-o/2013", type: "LAW", title: "Luật Nhà ở", count: 99 });
    expect(describe(LAW, [byName]).nameKey).toBeNull();
    expect(describe(LAW, [byName, named])).toMatchObject({ nameKey: "luat-dat-dai", title: "Luật Đất đai" });
  });

  it("is none for other types, nor without a year", () => {
    expect(describe(LAW, [telling({ type: "DECREE", title: "Nghị định về đất đai" })]).nameKey).toBeNull();
    expect(describe("vn/45-2013-qh13/undated-0a0a0a0a", [named]).nameKey).toBeNull();
  });
});

group("one more source", () => {
  const full = telling({ type: "LAW", title: "Luật Đất đai", symbol: "45/2013/QH13", issuers: ["Quốc hội"] });
  const held = describe(LAW, [full]);

  it("adds nothing when it says nothing, or what holds", () => {
    expect(addsNothing(LAW, held, telling({}))).toBe(true);
    expect(addsNothing(LAW, held, full)).toBe(true);
  });

  it.each([
    { title: "Luật Nhà ở" },
    { type: "DECREE" as const },
    { issuers: ["Chính phủ"] },
    { effectiveFrom: "2014-07-01" },
    { claim: "vn/45-2013-qh13/khoa-xiii" },
  ])("may add something when it says %o", (more) => {
    expect(addsNothing(LAW, held, telling(more))).toBe(false);
  });

  it("may make a law known by its name", () => {
    const nameless = describe(LAW, [telling({ type: "LAW" })]);
    expect(addsNothing(LAW, nameless, telling({}))).toBe(false);
  });

  it("that is said to add nothing adds nothing", () => {
    const words = fc.record({
      title: fc.constantFrom(null, "A", "B"),
      type: fc.constantFrom("OTHER" as const, "LAW" as const, "DECREE" as const),
      subject: fc.boolean(),
      claim: fc.constantFrom(LAW, "vn/luat-a/2013", "vn/45-2013-qh13/khoa-xiii"),
      issuers: fc.constantFrom([], ["Quốc hội"], ["Chính phủ"]),
    });
    const property = fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (told, more) => {
      const before = told.map(telling);
      const held = describe(LAW, before);
      const unchanged = JSON.stringify(describe(LAW, [...before, telling(more)])) === JSON.stringify(held);
      expect(addsNothing(LAW, held, telling(more)) && !unchanged).toBe(false);
    });
    fc.assert(property, { numRuns: 2_000 });
  });
});
