import type { DocumentType } from "../generated/enums.js";

/**
 * What bodies may not issue, from the one day and until before the other, with the legal source in `why`. A year in a
 * symbol marks a normative document; what a body issues without one is no matter of these laws.
 */
export interface Incompetence {
  readonly type: DocumentType;
  /** Matches the whole symbol of a document that nobody could issue so. */
  readonly symbols: RegExp;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string;
  readonly examples: readonly (readonly [symbol: string, day: string])[];
  readonly counterExamples: readonly (readonly [symbol: string, day: string])[];
}

// Compared with the texts: 31/2004/QH11 Điều 1; 80/2015/QH13 Điều 4, as made and as amended by 63/2020/QH14; 64/2025/QH15
// Điều 4, 14, 18-20, 22. Only as others retell them could be had: Điều 1 of 1996 as amended in 2002, 17/2008/QH12 Điều 2,
// 87/2025/QH15 Điều 1; the constitutions' articles and the transitional clauses were not had. The Party's own rules on
// who issues what (31-QĐ/TW of 1997, 91-QĐ/TW of 2004, 66-QĐ/TW of 2017, 399-QĐ/TW of 2026) were had in their first
// articles alone: no row speaks of Party documents.
const LAW_1996 = "Luật Ban hành văn bản quy phạm pháp luật ngày 12/11/1996";
const LAW_2002 =
  "Luật số 02/2002/QH11 sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật";
const LAW_2004 =
  "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân số 31/2004/QH11";
const LAW_2008 = "Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12";
const LAW_2015 = "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13";
const LAW_2020 =
  "Luật số 63/2020/QH14 sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật";
const LAW_2025 = "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15";
const LAW_2025_B =
  "Luật số 87/2025/QH15 sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật";

/** Ministries and bodies of their rank, by code; the State Audit is none: it kept its decisions until 1/4/2025. */
const MINISTRY =
  "(?:BTC|BGDĐT|BYT|BCT|BXD|BGTVT|BNN|BNNPTNT|BTNMT|BNNMT|BTTTT|BVHTTDL|BLĐTBXH|BNV|BTP|BKHĐT|BKHCN|BQP|BCA|BNG|NHNN|TTCP|UBDT|BDTTG|VPCP)";

export const INCOMPETENCES: readonly Incompetence[] = [
  {
    type: "JOINT_CIRCULAR",
    symbols: /\/TTLT-(?!.*(?:TANDTC|VKSNDTC|KTNN))/u,
    from: "2016-07-01",
    to: null,
    why: `từ 1/7/2016 các bộ không còn ban hành thông tư liên tịch với nhau (${LAW_2015}, Điều 4; nay là ${LAW_2025}, Điều 20 khoản 2); chỉ còn với Tòa án, Viện kiểm sát nhân dân tối cao, Kiểm toán nhà nước`,
    examples: [["85/2018/TTLT-BTC-BCA", "2018-03-01"]],
    counterExamples: [
      ["85/2016/TTLT-BTC-BCA", "2016-06-30"],
      ["01/2022/TTLT-VKSNDTC-TANDTC-BCA", "2022-02-18"],
      ["2/2025/TTLT-BTC-KTNN", "2025-06-02"],
    ],
  },
  {
    type: "JOINT_CIRCULAR",
    symbols: /\/TTLT-(?=.*KTNN)(?!.*(?:TANDTC|VKSNDTC))/u,
    from: "2016-07-01",
    to: "2021-01-01",
    why: `đến 1/1/2021 Tổng Kiểm toán nhà nước mới được cùng ban hành thông tư liên tịch (${LAW_2020}, Điều 1; trước đó ${LAW_2015}, Điều 4)`,
    examples: [["1/2018/TTLT-KTNN-BTC", "2018-03-01"]],
    counterExamples: [
      ["1/2021/TTLT-KTNN-BTC", "2021-03-01"],
      ["1/2018/TTLT-KTNN-VKSNDTC", "2018-03-01"],
    ],
  },
  {
    type: "RESOLUTION",
    symbols: /^\d+[a-zđ]?\/\d{4}\/NQ-CP$/u,
    from: "2009-01-01",
    to: "2025-04-01",
    why: `từ 1/1/2009 đến 1/4/2025 nghị quyết của Chính phủ không phải là văn bản quy phạm pháp luật nên không mang năm trong ký hiệu (${LAW_2008}, Điều 2; ${LAW_2015}, Điều 4; từ 1/4/2025 lại là văn bản quy phạm pháp luật theo ${LAW_2025}, Điều 4 khoản 5, Điều 14)`,
    examples: [["13/2012/NQ-CP", "2012-05-10"]],
    counterExamples: [
      ["30a/2008/NQ-CP", "2008-12-27"],
      ["13/NQ-CP", "2012-05-10"],
      ["66.1/2025/NQ-CP", "2025-07-18"],
      ["5/2025/NQ-CP", "2025-04-01"],
    ],
  },
  {
    type: "CIRCULAR",
    symbols: /\/TT-(?:TCTK|TCDL|TCHQ|BHXH)$/u,
    from: "2003-01-01",
    to: null,
    why: `thủ trưởng cơ quan thuộc Chính phủ, tổng cục trưởng không còn ban hành thông tư; thông tư là của bộ trưởng, thủ trưởng cơ quan ngang bộ (${LAW_2002}, Điều 1)`,
    examples: [["3/2005/TT-TCTK", "2005-03-01"]],
    counterExamples: [
      ["4/2001/TT-TCDL", "2001-12-24"],
      ["3/2005/TT-BTC", "2005-03-01"],
    ],
  },
  {
    type: "CIRCULAR",
    symbols: /\/TT-(?:UBND|HĐND|S[A-ZĐ]{2,})$/u,
    from: "1997-01-01",
    to: null,
    why: `Ủy ban nhân dân, Hội đồng nhân dân và các sở không ban hành thông tư (${LAW_1996}, Điều 1; sau là ${LAW_2015}, Điều 4)`,
    examples: [["2/2019/TT-UBND", "2019-03-01"]],
    counterExamples: [
      ["2/2019/TT-BNV", "2019-03-01"],
      ["2/TT-UBND", "1990-03-01"],
    ],
  },
  {
    type: "DECREE",
    symbols: /\/NĐ-(?!CP$|HĐBT$)[A-ZĐ]+$/u,
    from: "1992-04-18",
    to: null,
    why: `nghị định chỉ do Chính phủ ban hành (Hiến pháp năm 1992, Điều 115; sau là ${LAW_2015}, Điều 4)`,
    examples: [["12/2018/NĐ-UBND", "2018-03-01"]],
    counterExamples: [
      ["12/2018/NĐ-CP", "2018-03-01"],
      // Ministers issued decrees until 1960.
      ["12/NĐ-BTC", "1958-03-01"],
    ],
  },
  {
    type: "DIRECTIVE",
    symbols: new RegExp(`^\\d+/\\d{4}/CT-(?:UBND|TTg|${MINISTRY})$`, "u"),
    from: "2016-07-01",
    to: null,
    why: `từ 1/7/2016 chỉ thị không còn là văn bản quy phạm pháp luật nên không mang năm trong ký hiệu (${LAW_2015}, Điều 4)`,
    examples: [
      ["5/2018/CT-UBND", "2018-03-01"],
      ["5/2025/CT-BNNMT", "2025-05-05"],
    ],
    counterExamples: [
      ["5/2018/CT-BQL", "2018-03-01"],
      ["5/2014/CT-UBND", "2014-03-01"],
      ["5/CT-UBND", "2018-03-01"],
    ],
  },
  {
    type: "DIRECTIVE",
    symbols: new RegExp(`^\\d+/\\d{4}/CT-(?:TTg|${MINISTRY})$`, "u"),
    from: "2009-01-01",
    to: "2016-07-01",
    why: `từ 1/1/2009 chỉ thị của Thủ tướng Chính phủ, của bộ trưởng không còn là văn bản quy phạm pháp luật nên không mang năm trong ký hiệu (${LAW_2008}, Điều 2)`,
    examples: [
      ["5/2012/CT-TTg", "2012-05-04"],
      ["3/2010/CT-BTC", "2010-03-01"],
    ],
    counterExamples: [
      ["5/2008/CT-TTg", "2008-12-31"],
      ["5/CT-TTg", "2012-05-04"],
      ["5/2012/CT-UBND", "2012-05-04"],
      ["5/2012/CT-BQL", "2012-05-04"],
    ],
  },
  {
    type: "DECISION",
    symbols: new RegExp(`^\\d+/\\d{4}/QĐ-${MINISTRY}$`, "u"),
    from: "2009-01-01",
    to: null,
    why: `từ 1/1/2009 bộ trưởng, thủ trưởng cơ quan ngang bộ ban hành văn bản quy phạm pháp luật bằng thông tư, quyết định của họ không mang năm trong ký hiệu (${LAW_2008}, Điều 2)`,
    examples: [
      ["12/2010/QĐ-BTC", "2010-03-01"],
      ["7/2019/QĐ-NHNN", "2019-03-01"],
      ["7/2025/QĐ-BDTTG", "2025-05-05"],
    ],
    counterExamples: [
      ["15/2006/QĐ-BTC", "2006-03-20"],
      ["1215/QĐ-BTC", "2010-03-01"],
      ["2/2016/QĐ-KTNN", "2016-07-15"],
      ["12/2010/QĐ-TTg", "2010-03-01"],
      ["12/2010/QĐ-BCĐ", "2010-03-01"],
    ],
  },
  {
    type: "DECISION",
    symbols: /^\d+\/\d{4}\/QĐ-KTNN$/u,
    // The law came on 1/4/2025; drafts then under way may have kept their form to the end of that year.
    from: "2026-01-01",
    to: null,
    why: `Tổng Kiểm toán nhà nước ban hành văn bản quy phạm pháp luật bằng thông tư, không còn bằng quyết định (${LAW_2025}, Điều 4 khoản 8, Điều 19)`,
    examples: [["3/2026/QĐ-KTNN", "2026-03-02"]],
    counterExamples: [
      ["2/2016/QĐ-KTNN", "2016-07-15"],
      ["3/2025/QĐ-KTNN", "2025-05-05"],
      ["310/QĐ-KTNN", "2026-03-02"],
    ],
  },
  {
    type: "CIRCULAR",
    symbols: /\/TT-KTNN$/u,
    from: "2009-01-01",
    to: "2025-04-01",
    why: `đến 1/4/2025 Tổng Kiểm toán nhà nước ban hành văn bản quy phạm pháp luật bằng quyết định (${LAW_2008}, Điều 2; ${LAW_2015}, Điều 4; sau là ${LAW_2025}, Điều 19)`,
    examples: [["2/2019/TT-KTNN", "2019-03-01"]],
    counterExamples: [
      ["1/2025/TT-KTNN", "2025-09-01"],
      ["2/2019/QĐ-KTNN", "2019-03-01"],
    ],
  },
  {
    type: "DECISION",
    symbols: /^\d+\/\d{4}\/QĐ-CT\.?UBND$/u,
    from: "2005-04-01",
    to: "2025-07-01",
    why: `đến 1/7/2025 Chủ tịch Ủy ban nhân dân không ban hành văn bản quy phạm pháp luật nên quyết định không mang năm trong ký hiệu (${LAW_2004}, Điều 1 khoản 2; ${LAW_2015}, Điều 4; từ đó Chủ tịch cấp tỉnh được ban hành: ${LAW_2025_B}, Điều 1)`,
    examples: [["12/2012/QĐ-CTUBND", "2012-07-20"]],
    counterExamples: [
      ["12/QĐ-CTUBND", "2012-07-20"],
      ["5/2025/QĐ-CTUBND", "2025-08-20"],
      ["12/2004/QĐ-CTUBND", "2004-07-20"],
      ["12/2012/QĐ-UBND", "2012-07-20"],
    ],
  },
  {
    type: "DECISION",
    symbols: /\/QĐ-CP$/u,
    from: "1997-01-01",
    to: null,
    why: `Chính phủ ban hành nghị quyết, nghị định; quyết định là của Thủ tướng Chính phủ (${LAW_1996}, Điều 1)`,
    examples: [["12/2001/QĐ-CP", "2001-03-01"]],
    counterExamples: [
      ["12/2001/QĐ-TTg", "2001-03-01"],
      ["25-CP", "1977-01-20"],
    ],
  },
  {
    type: "DECISION",
    symbols: /^\d+\/\d{4}\/QĐ-HĐND\d*$/u,
    from: "2005-04-01",
    to: null,
    why: `Hội đồng nhân dân ban hành văn bản quy phạm pháp luật bằng nghị quyết (${LAW_2004}, Điều 1 khoản 2; sau là ${LAW_2015}, Điều 4)`,
    examples: [["12/2010/QĐ-HĐND", "2010-07-20"]],
    counterExamples: [
      ["12/QĐ-HĐND", "2010-07-20"],
      ["12/2010/QĐ-UBND", "2010-07-20"],
    ],
  },
  {
    type: "RESOLUTION",
    symbols: /^\d+\/\d{4}\/NQ-UBND$/u,
    from: "2005-04-01",
    to: null,
    why: `Ủy ban nhân dân ban hành văn bản quy phạm pháp luật bằng quyết định (đến 1/7/2016: và chỉ thị), không bằng nghị quyết (${LAW_2004}, Điều 1 khoản 2; sau là ${LAW_2015}, Điều 4)`,
    examples: [["12/2012/NQ-UBND", "2012-07-20"]],
    counterExamples: [
      ["12/2012/NQ-HĐND", "2012-07-20"],
      ["12/NQ-UBND", "2012-07-20"],
    ],
  },
  {
    type: "CIRCULAR",
    symbols: /\/TT-(?:TTg|CP)$/u,
    from: "1997-01-01",
    to: null,
    why: `thông tư là của bộ trưởng, thủ trưởng cơ quan ngang bộ; Chính phủ ban hành nghị quyết, nghị định, Thủ tướng ban hành quyết định, chỉ thị (${LAW_1996}, Điều 1)`,
    examples: [["3/1999/TT-TTg", "1999-03-01"]],
    counterExamples: [
      ["3/TT-TTg", "1994-03-01"],
      ["3/1999/TT-BTC", "1999-03-01"],
    ],
  },
  {
    type: "ORDINANCE",
    symbols: /\/PL-(?!UBTVQH\d*$)[A-ZĐ]+\d*$/u,
    from: "1992-04-18",
    to: null,
    why: "pháp lệnh chỉ do Ủy ban Thường vụ Quốc hội ban hành (Hiến pháp năm 1992, Điều 91; Hiến pháp năm 2013, Điều 74)",
    examples: [["5/2012/PL-CP", "2012-05-04"]],
    counterExamples: [["4/2012/PL-UBTVQH13", "2012-10-16"]],
  },
];

/** Why nobody could issue this on that day, or null. */
export const incompetence = (type: DocumentType, symbol: string, day: string): string | null =>
  INCOMPETENCES.find(
    (one) =>
      one.type === type &&
      one.symbols.test(symbol) &&
      (one.from === null || one.from <= day) &&
      (one.to === null || day < one.to),
  )?.why ?? null;
