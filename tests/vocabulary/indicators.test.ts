import { describe, expect, it } from "vitest";
import { natureOf } from "../../src/identity/reading/indicators.js";
import { slug } from "../../src/model/fold.js";
import { compare } from "../../src/reading/indicators/comparators.js";
import { unitAfter } from "../../src/reading/indicators/units.js";
import { judgedIn } from "../../src/reading/indicators/verdicts.js";
import { zoneOf } from "../../src/reading/indicators/zones.js";
import { lowerCase } from "../../src/reading/lower-case.js";
import { view } from "../../src/reading/view.js";
import { COMPARATOR_EXAMPLES } from "../../src/vocabulary/indicators/comparators.js";
import { FAMILIES, TWO_MEASURES } from "../../src/vocabulary/indicators/measures.js";
import { UNIT_EXAMPLES } from "../../src/vocabulary/indicators/units.js";
import { VERDICT_EXAMPLES } from "../../src/vocabulary/indicators/verdicts.js";
import { ZONE_COUNTER_EXAMPLES, ZONES } from "../../src/vocabulary/indicators/zones.js";

describe("units", () => {
  it.each(UNIT_EXAMPLES)("after a number: «%s»", (words, unit, family) => {
    const found = unitAfter(words, lowerCase(words), 0);
    expect([found?.unit ?? null, found?.family ?? null]).toEqual([unit, family]);
  });
});

describe("comparators", () => {
  it.each(COMPARATOR_EXAMPLES)("«%s … %s»", (before, after, comparator) => {
    const text = `${before} 90% ${after}`;
    const start = text.indexOf("90");
    expect(compare(text, 0, start, start + 3).comparator).toBe(comparator);
  });
});

describe("headings", () => {
  it.each(ZONES.flatMap((z) => z.examples.map((heading) => ({ heading, zone: z.zone }))))(
    "«$heading» opens $zone",
    ({ heading, zone }) => expect(zoneOf(heading)).toBe(zone),
  );
  it.each(ZONE_COUNTER_EXAMPLES)("«%s» says nothing of its figures", (heading) => {
    expect(zoneOf(heading)).toBeNull();
  });
});

describe("verdicts", () => {
  it.each(VERDICT_EXAMPLES)("«%s»", (words, verdict) => {
    expect(judgedIn(view(words), 0, words.length)?.verdict ?? null).toBe(verdict);
  });
});

describe("families of measures", () => {
  it.each(FAMILIES.flatMap((f) => f.examples.map((name) => ({ name, topic: f.topic, better: f.better }))))(
    "«$name»: $topic",
    ({ name, topic, better }) => expect(natureOf(name, null, null)).toEqual({ topic, better }),
  );
  it.each(TWO_MEASURES)("«%s» and «%s» are two", (one, other) => expect(slug(one)).not.toBe(slug(other)));
});
