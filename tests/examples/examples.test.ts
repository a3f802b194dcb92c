import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../src/identity/read.js";
import type { Reading } from "../../src/model/reading.js";

/** What each example is there to show: the document it is, and relations by symbol (`self`: the document itself). */
const EXAMPLES: Record<string, { id: string; issuer: string; states: string[]; not?: string[] }> = {
  "29-nq-tw-2018": { id: "vn/29-nq-tw/2018-07-25", issuer: "Bộ Chính trị", states: [] },
  "75-ctr-tu-2018": {
    id: "kon-tum/75-ctr-tu/2018-12-07",
    issuer: "Ban Thường vụ Tỉnh ủy",
    states: ["self IMPLEMENTS 29-NQ/TW 2018-07-25", "76-CTr/TU IMPLEMENTS 30-NQ/TW 2018-07-25"],
    not: ["self IMPLEMENTS 30-NQ/TW 2018-07-25"],
  },
  "51-kl-tw-2019": {
    id: "vn/51-kl-tw/2019-05-30",
    issuer: "Ban Bí thư",
    states: ["self CONTINUES 29-NQ/TW 2013-11-04", "44/NQ-CP IMPLEMENTS 29-NQ/TW 2013-11-04"],
  },
  "512-bc-tu-2019": {
    id: "kon-tum/512-bc-tu/2019-08-20",
    issuer: "Ban Thường vụ Tỉnh ủy",
    states: ["self REVIEWS 33-CT/TW 2009-03-30", "56-KH/TU IMPLEMENTS 33-CT/TW 2009-03-30"],
    not: ["self IMPLEMENTS 33-CT/TW 2009-03-30"],
  },
  "213-qd-tw-2020": {
    id: "vn/213-qdd-tw/2020-01-02",
    issuer: "Bộ Chính trị",
    states: ["self SUPERSEDES 76-QĐ/TW 2000-06-15"],
  },
  "1702-qd-tu-2020": {
    id: "kon-tum/1702-qdd-tu/2020-09-15",
    issuer: "Ban Thường vụ Tỉnh ủy",
    states: ["self SUPERSEDES 1386-QĐ/TU 2010-06-17", "self BASED_ON 25-NQ/TW 2013-06-03"],
  },
  "30-ctr-tu-can-tho-2017": {
    id: "can-tho-cu/30-ctr-tu/2017-12-29",
    issuer: "Ban Thường vụ Thành ủy Cần Thơ",
    states: ["self IMPLEMENTS 21-NQ/TW 2017-10-25"],
  },
  "53-kh-ubnd-can-tho-2018": {
    id: "can-tho-cu/53-kh-ubnd/2018-03-21",
    issuer: "Ủy ban nhân dân thành phố Cần Thơ",
    states: [
      "self IMPLEMENTS 30-CTr/TU 2017-12-29",
      "30-CTr/TU IMPLEMENTS 21-NQ/TW 2017-10-25",
      "137/NQ-CP IMPLEMENTS 21-NQ/TW 2017-10-25",
      "self BASED_ON 137/NQ-CP 2017-12-31",
    ],
    not: ["self IMPLEMENTS 21-NQ/TW 2017-10-25"],
  },
  "305-bc-ubnd-can-tho-2021": {
    id: "can-tho-cu/305-bc-ubnd/2021-01-29",
    issuer: "Ủy ban nhân dân thành phố Cần Thơ",
    states: ["self REVIEWS 53/KH-UBND 2018-03-21"],
  },
  "604-qd-tu-2017": {
    id: "kon-tum/604-qdd-tu/2017-05-03",
    issuer: "Ban Thường vụ Tỉnh ủy",
    states: ["self INSPECTS 35-CTr/TU 2007-08-27", "35-CTr/TU IMPLEMENTS 11-NQ/TW 2007-04-27"],
    not: ["self IMPLEMENTS 35-CTr/TU 2007-08-27", "self INSPECTS 11-NQ/TW 2007-04-27"],
  },
  "719-cv-tu-2015": {
    id: "kon-tum/719-cv-tu/2015-06-09",
    issuer: "Ban Thường vụ Tỉnh ủy",
    states: ["self IMPLEMENTS 196-TB/TW 2015-03-16"],
  },
  "83-2025-qh15": {
    id: "vn/83-2025-qh15/2025-06-24",
    issuer: "Quốc hội",
    states: ["self AMENDS 85/2015/QH13 null"],
  },
  "18-2018-qd-ubnd-2018": {
    id: "kon-tum/18-2018-qdd-ubnd/2018-08-10",
    issuer: "Ủy ban nhân dân tỉnh Kon Tum",
    states: [],
  },
  "45-2021-qd-ubnd-2021": {
    id: "kon-tum/45-2021-qdd-ubnd/2021-12-15",
    issuer: "Ủy ban nhân dân tỉnh Kon Tum",
    states: [
      "self REPEALS 15/2012/QĐ-UBND 2012-03-05",
      "self SUSPENDS 22/2016/QĐ-UBND 2016-06-20",
      "self AMENDS 18/2018/QĐ-UBND 2018-08-10",
    ],
    not: ["self REPEALS 18/2018/QĐ-UBND 2018-08-10"],
  },
  "16-kh-mttq-luong-minh-2025": {
    id: "16-kh-mttq-btt/2025-11-18",
    issuer: "Ủy ban MTTQ Việt Nam",
    states: [
      "self BASED_ON 85/2015/QH13 2015-06-25",
      "83/2025/QH15 AMENDS 85/2015/QH13 2015-06-25",
      "21-KH/ĐU IMPLEMENTS 46-CT/TW 2025-05-16",
      "self IMPLEMENTS 06/KH-MTTW-BTT 2025-07-22",
    ],
  },
};

const readExample = (name: string): Reading => {
  const text = readFileSync(`examples/${name}.txt`, "utf8");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return read(text, { name: `${name}.txt`, sha256, mediaType: "text/plain" });
};

function statesOf(reading: Reading): string[] {
  const documents = new Map(reading.documents.map((d) => [d.id, d]));
  const name = (id: string | null): string =>
    id !== null && reading.subjects.includes(id) ? "self" : (documents.get(id ?? "")?.symbol ?? "?");
  return reading.statements.map(
    (s) => `${name(s.from)} ${s.relation} ${name(s.to)} ${documents.get(s.to ?? "")?.issuedOn ?? null}`,
  );
}

describe("the examples", () => {
  it("are all told of, here and in their README", () => {
    const files = readdirSync("examples").filter((f) => f.endsWith(".txt"));
    expect(files.map((f) => f.replace(/\.txt$/, "")).sort()).toEqual(Object.keys(EXAMPLES).sort());
    const readme = readFileSync("examples/README.md", "utf8");
    expect(files.filter((f) => !readme.includes(`\`${f}\``))).toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))("%s shows what it is there to show", (name, expected) => {
    const reading = readExample(name);
    expect(
      reading.subjects.some((id) => id.endsWith(expected.id)),
      reading.subjects.join(" "),
    ).toBe(true);
    const states = statesOf(reading);
    for (const state of expected.states) expect(states).toContain(state);
    for (const state of expected.not ?? []) expect(states).not.toContain(state);
  });

  it.each(Object.entries(EXAMPLES))(
    "%s is issued by whom its title or its signing line says",
    (name, expected) => {
      const { subjects, documents } = readExample(name);
      expect(documents.find((d) => d.id === subjects[0])?.issuer ?? "").toContain(expected.issuer);
    },
  );

  it("a decision that promulgates is two documents", () => {
    const { subjects, statements, documents } = readExample("1702-qd-tu-2020");
    const attachment = "kon-tum/1702-qdd-tu/2020-09-15/kem-theo-1";
    expect(documents.find((d) => d.id === attachment)?.partOf).toBe("kon-tum/1702-qdd-tu/2020-09-15");
    expect(statements.some((s) => s.relation === "PROMULGATES" && s.to === attachment)).toBe(true);
    expect(subjects[0]).toBe("kon-tum/1702-qdd-tu/2020-09-15");
  });

  it("a law's date of effect is not its date of issue", () => {
    const { subjects, documents } = readExample("83-2025-qh15");
    const law = documents.find((d) => d.id === subjects[0]);
    expect(law).toMatchObject({ issuedOn: "2025-06-24", effectiveFrom: "2025-07-01", type: "LAW" });
  });

  it("a decision tells its date of effect and its last day", () => {
    const { subjects, documents } = readExample("18-2018-qd-ubnd-2018");
    const decision = documents.find((d) => d.id === subjects[0]);
    expect(decision).toMatchObject({ effectiveFrom: "2018-09-01", expiresOn: "2025-12-31" });
  });

  it("a citation without a date joins none of two documents", () => {
    const reading = readExample("512-bc-tu-2019");
    const mention = reading.mentions.find((m) => m.symbol === "29-NQ/TW");
    expect(mention).toMatchObject({ issuedOn: null, type: "RESOLUTION" });
    expect(reading.documents.find((d) => d.id === mention?.document)?.issuedOn ?? null).toBe(null);
  });
});
