import fc from "fast-check";
import { expect, it } from "vitest";
import { claimParts } from "../../src/identity/claim.js";
import { decideFamily } from "../../src/identity/decide.js";
import type { KnownDocument } from "../../src/identity/known.js";
import type { Merge } from "../../src/identity/merged.js";

const place = fc.constantFrom("vn", "kon-tum", "ha-giang", "o-0a0a0a0a", "o-0b0b0b0b");
const dating = fc.constantFrom(
  "2013-11-04",
  "2018-07-25",
  "2018-09-09",
  "2018",
  "2013",
  "khoa-xii",
  "khoa-xv",
  "undated-0c0c0c0c",
);
const claim = fc.record({
  id: fc
    .tuple(place, dating, fc.constantFrom("", "", "/kem-theo-1"))
    .map(([p, d, a]) => `${p}/luat-x/${d}${a}`),
  subject: fc.boolean(),
  asOf: fc.constantFrom(null, "2016-01-01", "2020-01-01"),
});
const claims = fc.uniqueArray(claim, { selector: (c) => c.id, maxLength: 10 });
const alias = fc.constantFrom<KnownDocument>(
  { document: "vn/1-2018-qh14/2018-07-25", place: "vn", family: "luat-x", dating: { date: "2018-07-25" } },
  { document: "vn/2-2013-qh13/2013", place: "vn", family: "luat-x", dating: { year: "2013" } },
);
const aliases = fc.uniqueArray(alias, { selector: (a) => a.document });

const merge = fc.constantFrom<Merge>(
  { from: "vn/luat-x/2013-11-04", into: "vn/luat-x/2018-07-25" },
  { from: "vn/luat-x/2018-07-25", into: "vn/luat-x/2013" },
  { from: "kon-tum/luat-x/2018-09-09", into: "vn/luat-x/2018-07-25" },
);
const merges = fc.uniqueArray(merge, { selector: (m) => m.from });

const told = ({ from, into }: Merge) => [from, into].map((id) => ({ id, subject: false, asOf: null }));
const shuffled = fc.tuple(claims, merges).chain(([list, merged]) => {
  const ids = new Set(list.map((c) => c.id));
  const all = [...list, ...merged.flatMap(told).filter(({ id }) => !ids.has(id) && ids.add(id))];
  return fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all, { minLength: all.length }),
    aliases,
    fc.constant(merged),
  );
});

it("the order of claims does not matter", () => {
  const property = fc.property(shuffled, ([straight, mixed, known, merged]) => {
    expect(decideFamily("luat-x", mixed, known.toReversed(), merged.toReversed())).toEqual(
      decideFamily("luat-x", straight, known, merged),
    );
  });
  fc.assert(property, { numRuns: 1000 });
});

it("every claim is decided, or has candidates; a full date is never anybody else's date", () => {
  const property = fc.property(claims, aliases, (list, known) => {
    const decisions = new Map(decideFamily("luat-x", list, known).map((d) => [d.id, d]));
    for (const { id } of list) {
      const decision = decisions.get(id);
      expect(decision?.document !== null || decision.candidates.length > 0).toBe(true);
      const { dating: own, attachment } = claimParts(id);
      const { dating: other } = claimParts(decision?.document ?? id);
      if ("date" in own && !attachment && "date" in other) expect(other.date).toBe(own.date);
    }
  });
  fc.assert(property);
});

it("what a source speaks of by a day is nothing issued later, whatever else is known", () => {
  const property = fc.property(claims, aliases, (list, known) => {
    const by = new Map(list.map((c) => [c.id, c.asOf]));
    for (const { id, document, candidates } of decideFamily("luat-x", list, known)) {
      const { dating, placeKnown } = claimParts(id);
      const asOf = by.get(id) ?? null;
      if (asOf === null || "date" in dating || (placeKnown && !("undatedIn" in dating))) continue;
      for (const one of [document, ...candidates.map((c) => c.document)]) {
        const found = one === null ? null : claimParts(one);
        if (found && "date" in found.dating) expect(found.dating.date <= asOf).toBe(true);
      }
    }
  });
  fc.assert(property, { numRuns: 1000 });
});

it("nobody is decided for a document that is not there", () => {
  const property = fc.property(claims, aliases, (list, known) => {
    const decisions = decideFamily("luat-x", list, known);
    const there = new Set([...decisions.map((d) => d.id), ...known.map((a) => a.document)]);
    for (const { document, candidates } of decisions)
      for (const id of [document, ...candidates.map((c) => c.document)]) if (id) expect(there).toContain(id);
  });
  fc.assert(property);
});
