import type { DocumentType } from "../generated/enums.js";

/**
 * What bodies may not issue, with the days between which that holds and the legal source. `codes` are matched against
 * the issuer's part of a symbol (`TTLT-BTC-BCA` → `BTC-BCA`); `but` names those of whom it is not true.
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

const LAW_2015 = "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13";

export const INCOMPETENCES: readonly Incompetence[] = [
  {
    type: "JOINT_CIRCULAR",
    symbols: /\/TTLT-(?!.*(?:TANDTC|VKSNDTC|KTNN))/u,
    from: "2016-07-01",
    to: null,
    why: `từ 1/7/2016 các bộ không còn ban hành thông tư liên tịch với nhau (${LAW_2015}, Điều 4); chỉ còn với Tòa án, Viện kiểm sát nhân dân tối cao, Kiểm toán nhà nước`,
    examples: [["85/2018/TTLT-BTC-BCA", "2018-03-01"]],
    counterExamples: [
      ["85/2016/TTLT-BTC-BCA", "2016-06-30"],
      ["01/2022/TTLT-VKSNDTC-TANDTC-BCA", "2022-02-18"],
    ],
  },
  {
    type: "CIRCULAR",
    symbols: /\/TT-(?:UBND|HĐND|S[A-ZĐ]{2,})$/u,
    from: null,
    to: null,
    why: `Ủy ban nhân dân, Hội đồng nhân dân và các sở không ban hành thông tư (${LAW_2015}, Điều 4)`,
    examples: [["2/2019/TT-UBND", "2019-03-01"]],
    counterExamples: [["2/2019/TT-BNV", "2019-03-01"]],
  },
  {
    type: "DECREE",
    symbols: /\/NĐ-(?!CP$|HĐBT$)[A-ZĐ]+$/u,
    from: null,
    to: null,
    why: "nghị định chỉ do Chính phủ (trước 1992: Hội đồng Bộ trưởng, Hội đồng Chính phủ) ban hành",
    examples: [["12/2018/NĐ-UBND", "2018-03-01"]],
    counterExamples: [["12/2018/NĐ-CP", "2018-03-01"]],
  },
  {
    type: "DIRECTIVE",
    symbols: /^\d+\/\d{4}\/CT-(?:UBND|TTg|B[A-ZĐ]+)$/u,
    from: "2016-07-01",
    to: null,
    why: `từ 1/7/2016 chỉ thị không còn là văn bản quy phạm pháp luật nên không mang năm trong ký hiệu (${LAW_2015}, Điều 4)`,
    examples: [["5/2018/CT-UBND", "2018-03-01"]],
    counterExamples: [
      ["5/2014/CT-UBND", "2014-03-01"],
      ["5/CT-UBND", "2018-03-01"],
    ],
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
