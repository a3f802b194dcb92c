/** A list that does not name as many as it says: where its words stand in the paragraph, and both counts. */
export interface Miscounted {
  readonly index: number;
  readonly words: string;
  readonly said: number;
  readonly named: number;
}

const WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const NOUN =
  "(?:nhóm )?(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu|nội dung|tiêu chí|chương trình|đề án|kế hoạch|nghị quyết|văn bản|hạn chế|nguyên nhân)";
/** «có 5 chỉ tiêu vượt:», the count that stands next before the colon. «Năm» is a year as well, and is left out. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d/.,-])(\\d{1,2}|${Object.keys(WORDS).join("|")}) ${NOUN}(?![\\p{L}])(?:(?!\\d+ ${NOUN})[^:.;\\n(])*:\\s*`,
  "giu",
);
/** What is told to be some of them, or goes on. */
const SOME =
  /(?:như|trong đó|điển hình|nhất là|tiêu biểu|ví dụ|chẳng hạn|chủ yếu|trọng tâm|sau đây|dưới đây)[^:]*:\s*$/iu;
const GOES_ON = /\.{3}|…|v\.\s?v/u;
const SYMBOL = /\d+[\p{L}\d/-]*-[\p{L}]+\/[\p{L}]+|\d+\/(?:\d{4}\/)?[\p{L}]+-[\p{L}]+/gu;
/** The end of a sentence: no point of a number or a shortened word. */
const END = /\.(?=\s+\p{Lu}|\s*$)/u;

const twoDocuments = (item: string): boolean => (item.match(SYMBOL) ?? []).length > 1;

/** Items numbered «(1) … (2) …» or «a) … b) …» in their order, from the first; null where they are not. */
function numbered(list: string): string[] | null {
  for (const [mark, order] of [
    [/\((\d{1,2})\)/gu, (text: string) => Number(text)],
    [/(?<![\p{L}\d(])([a-eghi])\)/gu, (text: string) => "abcdeghi".indexOf(text) + 1],
  ] as const) {
    const marks = [...list.matchAll(mark)];
    if (marks.length < 2 || marks[0]?.index !== 0) continue;
    if (marks.some(([, text = ""], i) => order(text) !== i + 1)) continue;
    return marks.map(({ index }, i) => list.slice(index, marks[i + 1]?.index ?? list.length));
  }
  return null;
}

/** Items apart by semicolons; null where one may hold two, since then nobody can say how many there are. */
function separated(list: string): string[] | null {
  const items = list.split(";").map((item) => item.trim());
  if (items.length < 3 || items.some((item) => item === "" || / và |,|:/u.test(item.replace(/^và /u, ""))))
    return null;
  return items;
}

/** Lists within a paragraph that name fewer or more than the number before them says. */
export function miscounted(text: string): Miscounted[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const [head, count = ""] = match;
    if (SOME.test(head)) return [];
    const said = WORDS[count.toLowerCase()] ?? Number(count);
    const from = match.index + head.length;
    const rest = text.slice(from);
    const marked = numbered(rest);
    const list = marked ? rest : rest.slice(0, END.exec(rest)?.index ?? rest.length);
    const items = marked ?? separated(list);
    if (!items || said < 2 || GOES_ON.test(list) || items.some(twoDocuments) || items.length === said)
      return [];
    return [{ index: match.index, words: head.trim().replace(/\s*:$/u, ""), said, named: items.length }];
  });
}
