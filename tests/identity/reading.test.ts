import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/model/reading.js";
import { inReport, readingOf } from "../reading/told.js";

/** What each citation means, in order, the file's own number aside; open ones as their candidates. */
const meant = (reading: Reading): (string | readonly string[])[] =>
  reading.mentions.slice(1).map((m) => m.document ?? m.candidates ?? []);

/** `[sentence, ids or candidates…]`, in a report of the province of Kon Tum. */
type Row = readonly [text: string, ...meant: (string | readonly string[])[]];

function holds(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...ids]) => ({ text, ids })))("$text", ({ text, ids }) => {
    expect(meant(readingOf(inReport(text), "kon-tum"))).toEqual(ids);
  });
}

const [EDUCATION, CYBERSPACE] = ["vn/29-nq-tw/2013-11-04", "vn/29-nq-tw/2018-07-25"] as const;

describe("a citation that tells enough", () => {
  holds([
    ["Nghị quyết số 29-NQ/TW ngày 25/7/2018 của Bộ Chính trị.", CYBERSPACE],
    ["Chương trình số 75-CTr/TU ngày 07/12/2018 của Tỉnh ủy.", "kon-tum/75-ctr-tu/2018-12-07"],
    ["Chương trình số 75-CTr/TU ngày 07/12/2018 của Tỉnh ủy Nghệ An.", "nghe-an/75-ctr-tu/2018-12-07"],
    ["Chương trình số 75-CTr/TU ngày 07/12/2018 của Tỉnh ủy Gia Lai.", "gia-lai-cu/75-ctr-tu/2018-12-07"],
    ["Chương trình số 75-CTr/TU ngày 07/12/2025 của Tỉnh ủy Gia Lai.", "gia-lai/75-ctr-tu/2025-12-07"],
    ["Nghị định số 26/2015/NĐ-CP.", "vn/26-2015-ndd-cp/2015"],
    ["Nghị quyết số 76/2025/NQ-UBTVQH15.", "vn/76-2025-ubtvqh15/2025"],
    ["Luật số 53/2014/QH13.", "vn/53-2014-qh13/2014"],
    ["Luật Công chứng năm 2014.", "vn/luat-cong-chung/2014"],
    ["Kết luận số 06-KL/TW ngày 01/02/2011.", "vn/6-kl-tw/2011-02-01"],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV.",
      expect.stringMatching(/^kon-tum\/nghi-quyet-dai-hoi-xv\//),
    ],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh Kon Tum lần thứ XV.",
      expect.stringMatching(/^kon-tum\/nghi-quyet-dai-hoi-xv\//),
    ],
    [
      "Nghị quyết Đại hội đại biểu Đảng bộ huyện Đăk Hà lần thứ XVI.",
      expect.stringMatching(/^kon-tum\.dak-ha\/nghi-quyet-dai-hoi-xvi\//),
    ],
    [
      "Luật Tổ chức HĐND và UBND ngày 26/11/2003.",
      "vn/luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan/2003-11-26",
    ],
    ["Luật Ban hành VBQPPL ngày 22/6/2015.", "vn/luat-ban-hanh-van-ban-quy-pham-phap-luat/2015-06-22"],
    ["Luật Xử lý VPHC năm 2012.", "vn/luat-xu-ly-vi-pham-hanh-chinh/2012"],
    [
      "Luật Tổ chức Hội đồngnhân dân và UBND năm 2003.",
      "vn/luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan/2003",
    ],
    ["Nghị quyết Đại hội Đảng bộ tỉnh Kon Tum nhiệm kỳ 2015 - 2020.", "kon-tum/nghi-quyet-dai-hoi/2015"],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2015-2020 và Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2015-2020.",
      expect.stringMatching(/^kon-tum\/nghi-quyet-dai-hoi-xv\//),
      expect.stringMatching(/^kon-tum\/nghi-quyet-dai-hoi-xv\//),
    ],
    ["Nghị quyết Đại hội XIII của Đảng.", "vn/nghi-quyet-dai-hoi-xiii/2021"],
    ["Nghị quyết Trung ương 4 khóa XII.", "vn/nghi-quyet-trung-uong-4/khoa-xii"],
    ["Hiến pháp năm 2013.", "vn/hien-phap/2013"],
    ["Nghị quyết số 29-NQ/TW khóa XII.", "vn/29-nq-tw/khoa-xii"],
    [
      "Hướng dẫn số 8-HD/BTCTW ngày 05/5/2019 và Đề án số 8-ĐA/TU ngày 05/5/2019.",
      "vn/8-hd-btctw/2019-05-05",
      "kon-tum/8-dda-tu/2019-05-05",
    ],
  ]);
});

describe("antecedents of the same text", () => {
  holds([
    [
      "Theo Nghị quyết số 29-NQ/TW ngày 25/7/2018. Quán triệt Nghị quyết số 29-NQ/TW.",
      CYBERSPACE,
      CYBERSPACE,
    ],
    [
      "Quán triệt Nghị quyết số 29-NQ/TW. Nghị quyết số 29-NQ/TW ngày 25/7/2018 đã rõ.",
      CYBERSPACE,
      CYBERSPACE,
    ],
    [
      "Nghị định số 26/2015/NĐ-CP ngày 09/3/2015. Theo Nghị định số 26/2015/NĐ-CP.",
      "vn/26-2015-ndd-cp/2015-03-09",
      "vn/26-2015-ndd-cp/2015-03-09",
    ],
    [
      "Luật Công chứng số 53/2014/QH13. Theo Luật Công chứng.",
      "vn/53-2014-qh13/2014",
      "vn/53-2014-qh13/2014",
    ],
  ]);
});

describe("ambiguity", () => {
  holds([
    [
      "Nghị quyết số 29-NQ/TW ngày 04/11/2013 và Nghị quyết số 29-NQ/TW ngày 25/7/2018. Học tập Nghị quyết số 29-NQ/TW.",
      EDUCATION,
      CYBERSPACE,
      [EDUCATION, CYBERSPACE],
    ],
    [
      "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương và Nghị quyết số 29-NQ/TW ngày 25/7/2018 của Bộ Chính trị. Học tập Nghị quyết số 29-NQ/TW của Bộ Chính trị.",
      EDUCATION,
      CYBERSPACE,
      CYBERSPACE,
    ],
  ]);

  it("keeps the relation, without an end", () => {
    const { statements } = readingOf(
      inReport(
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 và Nghị quyết số 29-NQ/TW ngày 25/7/2018. Kế hoạch số 5-KH/TU ngày 01/01/2020 thực hiện Nghị quyết số 29-NQ/TW.",
      ),
      "kon-tum",
    );
    expect(statements).toContainEqual(
      expect.objectContaining({
        from: "kon-tum/5-kh-tu/2020-01-01",
        relation: "IMPLEMENTS",
        to: null,
        toMention: 4,
      }),
    );
  });
});

/** By when each undated document is known to have been there, by its symbol. */
const knownBy = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    readingOf(inReport(text), "kon-tum")
      .documents.filter((d) => d.issuedOn === null && d.symbol !== "900-BC/TU")
      .map((d) => [d.symbol, d.knownBy]),
  );

const DIRECTIVE = "Chỉ thị số 38-CT/TW";
const LETTER = "Công văn số 77-CV/TU, ngày 09-5-2016 của Ban Thường vụ Tỉnh ủy";

describe("what is carried out, cited or amended was there before", () => {
  it.each([
    [`${LETTER} về triển khai thực hiện ${DIRECTIVE}.`, "2016-05-09"],
    [`Ngày 09-5-2016, Tỉnh ủy ban hành Công văn số 77-CV/TU triển khai ${DIRECTIVE}.`, "2016-05-09"],
    [`- Ngày 09-5-2016, Tỉnh ủy tổ chức học tập ${DIRECTIVE}.`, "2016-05-09"],
    [`Ngày 09-5-2016, Tỉnh ủy học tập và ngày 10-6-2017 sơ kết ${DIRECTIVE}.`, "2017-06-10"],
    [
      `${LETTER} triển khai ${DIRECTIVE}. Kế hoạch số 5-KH/TU ngày 01/3/2015 thực hiện ${DIRECTIVE}.`,
      "2015-03-01",
    ],
    [`${LETTER} về thi đua. Công văn số 77-CV/TU triển khai ${DIRECTIVE}.`, "2016-05-09"],
    [`${DIRECTIVE} (nay là Chỉ thị số 5-CT/TW, ngày 02-02-2018).`, "2018-02-02"],
  ])("%s", (text, by) => {
    expect(knownBy(text)["38-CT/TW"]).toBe(by);
  });

  it.each([
    `Năm 2016, Tỉnh ủy tổ chức học tập ${DIRECTIVE}.`,
    `Học tập ${DIRECTIVE}. ${LETTER} về thi đua.`,
    `${DIRECTIVE} được cụ thể hóa bằng Kế hoạch số 5-KH/TU.`,
    `Ngày 27-7-1947 là ngày Thương binh, liệt sĩ; thực hiện ${DIRECTIVE}.`,
    `Ban hành Kế hoạch số 5-KH/TU ngày 01/3/2015 và Công văn số 77-CV/TU ngày 09-5-2016 để thực hiện ${DIRECTIVE}.`,
    `${DIRECTIVE} thực hiện Nghị quyết số 7-NQ/TW ngày 01/3/2015.`,
  ])("is not told by «%s»", (text) => {
    expect(knownBy(text)["38-CT/TW"]).toBeUndefined();
  });

  holds([
    [
      `Chỉ thị số 38-CT/TW ngày 10/01/2024 đã rõ. ${LETTER} triển khai ${DIRECTIVE}.`,
      "vn/38-ct-tw/2024-01-10",
      "kon-tum/77-cv-tu/2016-05-09",
      expect.stringMatching(/^vn\/38-ct-tw\/undated-/),
    ],
    [
      `Chỉ thị số 38-CT/TW ngày 10/01/2016 đã rõ, sau là Chỉ thị số 38-CT/TW ngày 10/01/2024. ${LETTER} triển khai ${DIRECTIVE}.`,
      "vn/38-ct-tw/2016-01-10",
      "vn/38-ct-tw/2024-01-10",
      "kon-tum/77-cv-tu/2016-05-09",
      "vn/38-ct-tw/2016-01-10",
    ],
    [
      `Luật Nhà ở số 27/2023/QH15 đã rõ. Kế hoạch số 5-KH/TU ngày 01/3/2015 thực hiện Luật Nhà ở.`,
      "vn/27-2023-qh15/2023",
      "kon-tum/5-kh-tu/2015-03-01",
      expect.stringMatching(/^vn\/luat-nha-o\/undated-/),
    ],
  ]);
});

describe("a year after a name", () => {
  const inPlan = (text: string) =>
    `Số: 900/KH-UBND\nĐà Nẵng, ngày 05 tháng 5 năm 2019\n\nKẾ HOẠCH\nTình hình\n\nI. Kết quả\n\n${text}\n`;
  it.each([
    ["Kinh phí thực hiện Luật Nhà ở năm 2020.", /^vn\/luat-nha-o\/undated-/],
    ["Thực hiện Luật Nhà ở năm 2014.", /^vn\/luat-nha-o\/2014$/],
    ["Thực hiện Luật Nhà ở năm 2019.", /^vn\/luat-nha-o\/2019$/],
  ])("%s", (text, id) => {
    expect(meant(readingOf(inPlan(text)))).toEqual([expect.stringMatching(id)]);
  });
});

describe("slips and numbers that begin again", () => {
  holds([
    [
      "Kế hoạch số 12-KH/TU ngày 05/5/2018; Kế hoạch số 12-KH/TU ngày 06/5/2018.",
      "kon-tum/12-kh-tu/2018-05-05",
      "kon-tum/12-kh-tu/2018-05-06",
    ],
    [
      "Quyết định số 67/2005/QĐ-UB ngày 05/5/2005; Quyết định số 67/2005/QĐ-UBND ngày 05/5/2005.",
      "kon-tum/67-2005-qdd-ub/2005-05-05",
      "kon-tum/67-2005-qdd-ubnd/2005-05-05",
    ],
    [
      "Kế hoạch số 1-KH/TU ngày 05/01/2025; Kế hoạch số 1-KH/TU ngày 20/10/2025.",
      "kon-tum/1-kh-tu/2025-01-05",
      "kon-tum/1-kh-tu/2025-10-20",
    ],
    [
      "Hướng dẫn số 5-HD/TU ngày 05/5/2018; Quyết định số 5-QĐ/TU ngày 05/5/2018.",
      "kon-tum/5-hd-tu/2018-05-05",
      "kon-tum/5-qdd-tu/2018-05-05",
    ],
  ]);
});

describe("what a text does not tell", () => {
  it("is an unknown of that text alone", () => {
    const text = inReport("Quán triệt Nghị quyết số 29-NQ/TW.");
    const [one] = meant(readingOf(text, "kon-tum"));
    const [other] = meant(readingOf(`${text}\n`, "kon-tum"));
    expect(one).toMatch(/^vn\/29-nq-tw\/undated-[0-9a-f]{8}$/);
    expect(other).toMatch(/^vn\/29-nq-tw\/undated-[0-9a-f]{8}$/);
    expect(other).not.toBe(one);
  });

  it("is of an unknown place, each text its own", () => {
    const text = inReport("Theo Kế hoạch số 12-KH/TU ngày 05/5/2018.");
    const [one] = meant(readingOf(text));
    const [other] = meant(readingOf(`${text}\n`));
    expect(one).toMatch(/^o-[0-9a-f]{8}\/12-kh-tu\/2018-05-05$/);
    expect(other).not.toBe(one);
  });

  it("is no place on a tie", () => {
    const text = inReport("Tỉnh ủy Gia Lai và Tỉnh ủy Phú Yên phối hợp.");
    expect(readingOf(text).source.place).toBeNull();
    expect(
      readingOf(inReport("Tỉnh ủy Gia Lai và Tỉnh ủy Phú Yên phối hợp. Tỉnh Gia Lai chủ trì.")).source.place,
    ).toBe("gia-lai");
  });
});

describe("the documents of a reading", () => {
  it("are each named once, and hold every end and every candidate", () => {
    const { documents, mentions, statements } = readingOf(
      inReport(
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 và Nghị quyết số 29-NQ/TW ngày 25/7/2018. Học tập Nghị quyết số 29-NQ/TW. Chương trình số 75-CTr/TU thực hiện Nghị quyết số 29-NQ/TW.",
      ),
      "kon-tum",
    );
    const ids = documents.map((d) => d.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const m of mentions)
      for (const id of m.document ? [m.document] : (m.candidates ?? [])) expect(ids).toContain(id);
    for (const s of statements) for (const id of [s.from, s.to]) if (id) expect(ids).toContain(id);
  });

  it("take issuers from the code where none is printed", () => {
    const { documents } = readingOf(
      inReport("Theo Nghị định số 26/2015/NĐ-CP và Kế hoạch số 3/KH-UBND."),
      "kon-tum",
    );
    expect(documents.find((d) => d.symbol === "26/2015/NĐ-CP")).toMatchObject({
      issuer: "Chính phủ",
      place: "vn",
    });
    expect(documents.find((d) => d.symbol === "3/KH-UBND")?.place).toBe("kon-tum");
  });
});
