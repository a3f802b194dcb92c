import fc from "fast-check";

/** A citation with what must be read of it, however its words are set. */
export interface Cited {
  readonly words: string;
  readonly told: readonly [type: string, symbol: string, issuedOn: string | null];
}

const cited = (words: string, ...told: Cited["told"]): Cited => ({ words, told });

export const CITED: readonly Cited[] = [
  cited("Nghị quyết số 29-NQ/TW ngày 25/7/2018", "RESOLUTION", "29-NQ/TW", "2018-07-25"),
  cited("Chương trình số 75-CTr/TU, ngày 07-12-2018", "PROGRAMME", "75-CTr/TU", "2018-12-07"),
  cited("Quy định số 11-QĐi/TW", "REGULATION", "11-QĐi/TW", null),
  cited("Đề án số 4-ĐA/TU ngày 03 tháng 02 năm 2017", "SCHEME", "4-ĐA/TU", "2017-02-03"),
  cited("Kế hoạch số 249-KH/UBKTTW", "PLAN", "249-KH/UBKTTW", null),
  cited("Nghị định số 26/2015/NĐ-CP ngày 09 tháng 3 năm 2015", "DECREE", "26/2015/NĐ-CP", "2015-03-09"),
  cited("Nghị quyết số 191/2015/NQ-HĐND17", "RESOLUTION", "191/2015/NQ-HĐND17", null),
  cited("Quyết định số 254/QĐ-UBND, ngày 12/5/2016", "DECISION", "254/QĐ-UBND", "2016-05-12"),
  cited("Chỉ thị số 16/CT-TTg", "DIRECTIVE", "16/CT-TTg", null),
  cited("Luật số 53/2014/QH13 ngày 20 tháng 6 năm 2014", "LAW", "53/2014/QH13", "2014-06-20"),
  cited("Thông tư liên tịch số 85/2016/TTLT-BTC-BCA", "JOINT_CIRCULAR", "85/2016/TTLT-BTC-BCA", null),
  cited("Công văn số 5973/UBND-KT ngày 01/02/2019", "OFFICIAL_LETTER", "5973/UBND-KT", "2019-02-01"),
  cited("Báo cáo số 31/BC-CP", "REPORT", "31/BC-CP", null),
];

const FILLERS = [
  "Các cơ quan đã học tập",
  "Nhân dân trong vùng được nghe",
  "Tổ công tác rà soát lại",
  "Hội nghị trao đổi về",
] as const;

/** A few sentences, each with a citation or two. */
export const sentences: fc.Arbitrary<{ text: string; told: Cited["told"][] }> = fc
  .array(fc.tuple(fc.constantFrom(...FILLERS), fc.constantFrom(...CITED)), { minLength: 1, maxLength: 6 })
  .map((parts) => ({
    text: parts.map(([filler, c]) => `${filler} ${c.words}.`).join(" "),
    told: parts.map(([, c]) => c.told),
  }));

type Mangling = (text: string, choose: (below: number) => number) => string;

const each = (pattern: RegExp, replacements: readonly string[]): Mangling => {
  return (text, choose) =>
    text.replace(pattern, (m) =>
      choose(3) === 0 ? (replacements[choose(replacements.length)] as string) : m,
    );
};

/** What happens to texts on their way through offices, scanners and word processors, by name. */
export const MANGLINGS: Readonly<Record<string, Mangling>> = {
  "composed letters taken apart": (text) => text.normalize("NFD"),
  "composed letters taken apart here and there": (text, choose) =>
    text
      .split(" ")
      .map((word) => (choose(2) === 0 ? word.normalize("NFD") : word))
      .join(" "),
  "other blanks": each(/ /g, ["\u00a0", "\u2009", "\u3000", "\t", "  "]),
  "line breaks between words": each(/ (?=[\p{Ll}\d])/gu, ["\n", " \n", "\r\n"]),
  "other dashes": each(/-/g, ["\u2010", "\u2011", "\u2013", "\u2014", "\u2212"]),
  "another Đ": (text) => text.replace(/Đ/g, "Ð"),
  "the new placing of tone marks": (text) => text.replace(/ủy/g, "uỷ").replace(/hóa/g, "hoá"),
  "all in capitals": (text) => text.toUpperCase(),
  "type words in lower case": (text) =>
    text.replace(/(?:Nghị|Chương|Quy|Đề|Kế|Quyết|Chỉ|Luật|Thông|Công|Báo)(?= )/g, (m) => m.toLowerCase()),
  "blanks after the first separator": each(/(?<=\d)-(?=\p{Lu})/gu, ["- ", " -", "-\n"]),
  "blanks around the last separator": each(/(?<=\/\p{Lu}{2})-(?=\p{Lu})/gu, [" -", "- "]),
  "blanks in the number of a State symbol": each(/(?<=số \d+)\/(?=\p{Lu})/gu, [" /", "/ "]),
  "numbers torn by a blank": each(/(?<=số \d)(?=\d{1,3}[-/])/g, [" "]),
  "invisible characters": each(/(?<=\p{L})(?=\p{L})/gu, ["\u200b", "\u00ad", "\ufeff"]),
  "bold asterisks": (text, choose) => text.replace(/số \d+/g, (m) => (choose(2) === 0 ? `**${m}**` : m)),
  "a colon after the number sign": (text) => text.replace(/số (?=\d)/g, "số: "),
  "no number sign": (text, choose) => text.replace(/ số (?=\d)/g, (m) => (choose(2) === 0 ? " " : m)),
};
