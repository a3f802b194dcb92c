import type { DocumentSystem, DocumentType } from "../generated/enums.js";

/**
 * Types of documents: the words that name them and the codes of their symbols (Decree 30/2020/NĐ-CP, annex III, for
 * the State; Guidance 36-HD/VPTW of 2018 for the Party; the older codes as they occur).
 * `words` are lower case with the older tone placing; the longer ones stand before those they contain.
 */
export interface TypeEntry {
  readonly type: DocumentType;
  readonly words: readonly string[];
  readonly codes: readonly string[];
  /** Only in symbols of this system; absent where both use it. */
  readonly system?: DocumentSystem;
  readonly examples: readonly string[];
}

export const TYPES: readonly TypeEntry[] = [
  {
    type: "RESOLUTION",
    words: ["nghị quyết liên tịch", "nghị quyết"],
    codes: ["NQ", "NQLT"],
    examples: ["Nghị quyết số 29-NQ/TW", "12/2020/NQLT-BTC"],
  },
  { type: "DIRECTIVE", words: ["chỉ thị"], codes: ["CT"], examples: ["Chỉ thị số 05-CT/TW", "16/CT-TTg"] },
  {
    type: "CONCLUSION",
    words: ["kết luận thanh tra", "kết luận"],
    codes: ["KL"],
    examples: ["Kết luận số 55-KL/TW", "17/KL-TTCP"],
  },
  { type: "REGULATION", words: ["quy định"], codes: ["QĐi", "QyĐ"], examples: ["Quy định số 11-QĐi/TW"] },
  { type: "STATUTE", words: ["quy chế"], codes: ["QC"], examples: ["Quy chế số 01-QC/TU"] },
  { type: "DECISION", words: ["quyết định"], codes: ["QĐ", "QĐLT"], examples: ["Quyết định số 773/QĐ-TTg"] },
  {
    type: "PROGRAMME",
    words: ["chương trình hành động", "chương trình"],
    codes: ["CTr", "CTrHĐ", "CTHĐ"],
    examples: ["Chương trình số 75-CTr/TU", "Chương trình hành động số 33-CTrHĐ/TU"],
  },
  {
    type: "PLAN",
    words: ["kế hoạch hành động", "kế hoạch"],
    codes: ["KH", "KHLT"],
    examples: ["Kế hoạch số 97-KH/TU", "Kế hoạch 01/KH-UBND"],
  },
  { type: "SCHEME", words: ["đề án"], codes: ["ĐA"], examples: ["Đề án số 01-ĐA/TU"] },
  { type: "OPTION", words: ["phương án"], codes: ["PA"], examples: ["Phương án số 02/PA-UBND"] },
  { type: "PROJECT", words: ["dự án"], codes: ["DA"], examples: ["Dự án số 03/DA-UBND"] },
  {
    type: "GUIDANCE",
    words: ["hướng dẫn liên ngành", "hướng dẫn liên tịch", "hướng dẫn"],
    codes: ["HD", "HDLN", "HDLT"],
    examples: ["Hướng dẫn số 36-HD/VPTW", "Hướng dẫn liên ngành số 01/HDLN-SNV-STC"],
  },
  {
    type: "NOTICE",
    words: ["thông báo kết luận", "thông báo"],
    codes: ["TB", "TBKL"],
    examples: ["Thông báo số 196-TB/TW", "Thông báo kết luận số 12-TBKL/TU"],
  },
  { type: "COMMUNIQUE", words: ["thông cáo"], codes: ["TC"], examples: ["Thông cáo số 1-TC/TW"] },
  {
    type: "CIRCULAR_NOTE",
    words: ["thông tri"],
    codes: ["TTri"],
    examples: ["Thông tri số 12-TT/TU", "Thông tri số 05/TTri-MTTW"],
  },
  { type: "REPORT", words: ["báo cáo"], codes: ["BC"], examples: ["Báo cáo số 31/BC-CP"] },
  { type: "SUBMISSION", words: ["tờ trình"], codes: ["TTr"], examples: ["Tờ trình số 83/TTr-UBND"] },
  { type: "MINUTES", words: ["biên bản"], codes: ["BB"], examples: ["Biên bản số 4/BB-HĐND"] },
  {
    type: "OFFICIAL_LETTER",
    words: ["công văn", "văn bản", "công hàm"],
    codes: ["CV"],
    examples: ["Công văn số 367-CV/TU", "Văn bản số 5973/UBND-KT"],
  },
  { type: "TELEGRAM", words: ["công điện"], codes: ["CĐ"], examples: ["Công điện số 01/CĐ-TTg"] },
  { type: "CHARTER", words: ["điều lệ"], codes: ["ĐL"], examples: ["Điều lệ số 1-ĐL/TW"] },
  { type: "STRATEGY", words: ["chiến lược"], codes: [], examples: ["Chiến lược phát triển"] },
  {
    type: "CONSTITUTION",
    words: ["hiến pháp"],
    codes: [],
    system: "STATE",
    examples: ["Hiến pháp năm 2013"],
  },
  {
    type: "LAW",
    words: ["bộ luật", "luật"],
    codes: ["LCT"],
    system: "STATE",
    examples: ["Luật số 72/2025/QH15", "Luật số 21-LCT/HĐNN8"],
  },
  {
    type: "ORDINANCE",
    words: ["pháp lệnh"],
    codes: ["PL"],
    system: "STATE",
    examples: ["Pháp lệnh số 26/2005/PL-UBTVQH11"],
  },
  { type: "ORDER", words: ["lệnh"], codes: ["L"], system: "STATE", examples: ["Lệnh số 03/2016/L-CTN"] },
  {
    type: "EDICT",
    words: ["sắc lệnh", "sắc luật"],
    codes: ["SL"],
    system: "STATE",
    examples: ["Sắc lệnh số 14-SL"],
  },
  {
    type: "DECREE",
    words: ["nghị định thư", "nghị định"],
    codes: ["NĐ"],
    system: "STATE",
    examples: ["Nghị định số 26/2015/NĐ-CP"],
  },
  {
    type: "JOINT_CIRCULAR",
    words: ["thông tư liên tịch", "thông tư liên bộ"],
    codes: ["TTLT", "TTLB"],
    system: "STATE",
    examples: ["Thông tư liên tịch số 85/2016/TTLT-BTC-BCA"],
  },
  {
    type: "CIRCULAR",
    words: ["thông tư"],
    codes: ["TT"],
    system: "STATE",
    examples: ["Thông tư số 02/2017/TT-VPCP"],
  },
  {
    type: "CONSOLIDATED_TEXT",
    words: ["văn bản hợp nhất"],
    codes: ["VBHN"],
    system: "STATE",
    examples: ["Văn bản hợp nhất số 17/VBHN-BYT"],
  },
  {
    type: "OTHER",
    words: ["giấy mời", "giấy phép", "giấy ủy quyền", "hợp đồng", "lời kêu gọi", "thư", "bản"],
    codes: ["GM", "GP", "GUQ", "PC", "TY", "DT", "QT", "CTPH", "TTPH", "CL"],
    examples: ["Giấy mời số 12/GM-UBND"],
  },
];

/** The code of a symbol in capitals, as printed or typed, to its entry: `CTR` → Chương trình. */
export const TYPE_OF_CODE: ReadonlyMap<string, TypeEntry> = new Map(
  TYPES.flatMap((entry) => entry.codes.map((code) => [code.toUpperCase(), entry] as const)),
);

/** Spellings of a code in capitals to the spelling of the rules: `CTR` → `CTr`, `QD` → `QĐ`. */
export const CODE_SPELLING: ReadonlyMap<string, string> = new Map([
  ...TYPES.flatMap((entry) => entry.codes.map((code) => [code.toUpperCase(), code] as const)),
  ["QD", "QĐ"],
  ["ND", "NĐ"],
  ["TTG", "TTg"],
  ["TƯ", "TW"],
  ["HDND", "HĐND"],
  ["HDBT", "HĐBT"],
  ["THU", "ThU"],
  ["TTGCP", "TTgCP"],
]);

const WORD_TO_ENTRY = new Map(TYPES.flatMap((e) => e.words.map((w) => [w, e] as const)));

/** All type words, the longer before those they contain. */
export const TYPE_WORDS: readonly string[] = [...WORD_TO_ENTRY.keys()].sort((a, b) => b.length - a.length);

/** The type a word names; `word` in lower case, blanks single. Null for words that name none. */
export const typeOfWord = (word: string): DocumentType | null => WORD_TO_ENTRY.get(word)?.type ?? null;
