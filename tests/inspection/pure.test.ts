import { describe, expect, it } from "vitest";
import { codeMismatch } from "../../src/inspection/codes.js";
import { findingId, sentence } from "../../src/inspection/hit.js";
import { miscounted } from "../../src/inspection/judges/counted-list.js";
import { oneLetterApart } from "../../src/inspection/judges/lookalike-symbol.js";
import { liesIn } from "../../src/inspection/pinpoints.js";
import { inOneRun } from "../../src/inspection/series.js";

const series = (place: string, system: "PARTY" | "STATE", key: string) => ({
  place,
  system,
  series: `${place}/${key}`,
});

describe("runs of a series", () => {
  it.each([
    [series("vn", "PARTY", "nq-tw"), "2018-10-22", "2019-09-28", true],
    [series("vn", "PARTY", "nq-tw"), "2015-04-17", "2018-10-22", false],
    [series("vn", "PARTY", "nq-tw"), "2016-01-15", "2018-10-22", false],
    [series("kon-tum", "PARTY", "kh-tu"), "2016-01-06", "2019-06-18", true],
    [series("kon-tum", "PARTY", "kh-tu"), "2015-10-06", "2019-06-18", false],
    [series("kon-tum", "PARTY", "kh-tu"), "2025-04-24", "2025-07-29", false],
    [series("kon-tum", "STATE", "qdd-ubnd"), "2018-01-05", "2018-12-31", true],
    [series("kon-tum", "STATE", "qdd-ubnd"), "2018-12-31", "2019-01-05", false],
    [series("vn", "STATE", "2015-ndd-cp"), "2015-01-05", "2015-12-05", true],
    [series("vn", "STATE", "nq-ubtvqh13"), "2011-11-22", "2012-05-18", true],
    [series("o-0a1b2c3d", "STATE", "qdd-ubnd"), "2018-01-05", "2018-12-31", false],
  ] as const)("%o: %s and %s", (numbered, a, b, together) => {
    expect(inOneRun(numbered, a, b)).toBe(together);
    expect(inOneRun(numbered, b, a)).toBe(together);
  });
});

describe("types and codes", () => {
  it.each([
    ["660-KH/TU", "DECISION", "PLAN"],
    ["26/2005/PL-UBTVQH11", "DECREE", "ORDINANCE"],
    ["124-QĐ/TW", "REGULATION", null],
    ["11-QĐi/TW", "REGULATION", null],
    ["12-TB/TU", "CONCLUSION", null],
    ["5608/CT-CS", "OFFICIAL_LETTER", null],
    ["367-CV/TU", "OFFICIAL_LETTER", null],
    ["254/QĐ-UBND", "PLAN", null],
    ["76/2025/UBTVQH15", "RESOLUTION", null],
    ["12-TT/TU", "CIRCULAR_NOTE", null],
    ["2/2017/TT-BNV", "CIRCULAR", null],
  ] as const)("%s called %s", (symbol, named, other) => {
    expect(codeMismatch(symbol, named)).toBe(other);
  });
});

describe("letters", () => {
  it.each([
    ["-qddi/tw", "-qddi/tu", true],
    ["/qd-bt", "/qd-btp", true],
    ["-kh/tu", "-kh/tu", false],
    ["-kh/tu", "-ct/tw", false],
  ])("%s and %s", (a, b, apart) => {
    expect(oneLetterApart(a, b)).toBe(apart);
    expect(oneLetterApart(b, a)).toBe(apart);
  });
});

describe("findings", () => {
  it("have an id of rule and key, and a sentence with its facts", () => {
    expect(findingId("time-paradox", ["a", "b"])).toMatch(/^time-paradox-[0-9a-f]{12}$/);
    expect(findingId("time-paradox", ["a", "b"])).not.toBe(findingId("time-paradox", ["ab"]));
    expect(sentence("{a} ngày {day}, {b}", { a: "12-KH/TU", day: "2019-09-08", b: null })).toBe(
      "12-KH/TU ngày 8/9/2019, ?",
    );
  });
});

describe("lists that are counted", () => {
  it.each([
    ["Có 5 chỉ tiêu chưa đạt: thu ngân sách; che phủ rừng; giường bệnh; hộ nghèo.", 5, 4],
    ["Đề ra ba nhiệm vụ: (1) rà soát; (2) sắp xếp; (3) bố trí; (4) báo cáo. Sau đó tổng kết.", 3, 4],
    ["Nêu 4 nguyên nhân chính: a) cán bộ thiếu và yếu; b) kinh phí chậm; c) phối hợp kém.", 4, 3],
    ["Đã ban hành 4 kế hoạch: Kế hoạch số 1-KH/TU; Kế hoạch số 2-KH/TU; Kế hoạch số 3-KH/TU.", 4, 3],
  ])("%s", (text, said, named) => {
    expect(miscounted(text)).toMatchObject([{ said, named }]);
  });

  it.each([
    "Có 4 chỉ tiêu chưa đạt: thu ngân sách; che phủ rừng; giường bệnh; hộ nghèo.",
    "Có 12 chỉ tiêu, trong đó đáng chú ý: thu ngân sách; che phủ rừng; giường bệnh.",
    "Có 5 chỉ tiêu chưa đạt, như: thu ngân sách; che phủ rừng; giường bệnh.",
    "Có 5 chỉ tiêu chưa đạt: thu ngân sách; che phủ rừng; giường bệnh; v.v.",
    "Đã ban hành 4 kế hoạch: Kế hoạch số 1-KH/TU, 2-KH/TU; Kế hoạch số 3-KH/TU; Kế hoạch số 4-KH/TU.",
    "Đã ban hành 4 văn bản: (1) Kế hoạch số 1-KH/TU và Kế hoạch số 2-KH/TU; (2) Chỉ thị số 3-CT/TU; (3) Kế hoạch số 4-KH/TU.",
    "Nghị quyết năm 2020 nêu các chỉ tiêu: thu ngân sách; che phủ rừng; giường bệnh.",
    "Có 5 chỉ tiêu về xã hội. Kết quả: thu ngân sách; che phủ rừng; giường bệnh.",
  ])("is silent on %s", (text) => {
    expect(miscounted(text)).toEqual([]);
  });
});

describe("parts of documents", () => {
  it.each([
    ["khoản 1 Điều 5", "Điều 5", true],
    ["Điều 5", "Điều 5 và khoản 2 Điều 7", true],
    ["điểm a khoản 2 Điều 7", "Điều 5 và khoản 2 Điều 7", true],
    ["Điều 5", "khoản 1 Điều 5", false],
    ["khoản 3 Điều 7", "Điều 5 và khoản 2 Điều 7", false],
    ["Điều 5", "Phụ lục II", false],
    ["Chương II", "Điều 5", false],
    ["Điều 51", "Điều 5", false],
  ])("%s in %s", (cited, ended, lies) => {
    expect(liesIn(cited, ended)).toBe(lies);
  });
});
