import type { View } from "../view.js";

/** A paragraph or list item of the outline. View offsets; `text` begins after its mark. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** After the mark and blanks. */
  readonly from: number;
  /** 0 a part or article, 0.5 «A.», 1 «I.», 2 «1.», 3 «1.1.», 3.5 «1.1.1.», 4 «a)», 5 «-», 6 «+», 9 without a mark. */
  readonly level: number;
}

/** «Phần thứ hai», «CHƯƠNG II», «Mục 3»: the number tells them from «MỤC TIÊU», «CHƯƠNG TRÌNH», «Phần lớn». */
const MARK =
  /(?:(?:PHẦN|Phần|CHƯƠNG|Chương|Mục|MỤC)\s+(?:(?:thứ|THỨ)\s+)?(?:[IVXLC]{1,6}|\d{1,3}|[A-Z]|nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|MỘT|HAI|BA|BỐN|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)(?![\p{L}\d])|(Điều\s+\d+[a-z]?)\s*\.?|([IVX]{1,5})\s*(?:\.|[-/](?=\s+\p{Lu}))|([A-EGH])\s*\.(?=\s+\p{Lu})|(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.)]?(?=\s)|(\d{1,2})\s*(?:[.)](?!\d)|[-/](?=\s+\p{Lu}))|\((\d{1,2})\)|([a-zđ])\s*(?:[)/]|[-.](?=\s+\p{Lu}))|([-•–●▪■◦])(?=\s)|(\+)\s)/uy;
/** Furniture of the gazette's pages. */
const FURNITURE = /^(?:CÔNG BÁO\/Số.*|\d{1,3}|\[|Ký bởi:.*|Cơ quan: VĂN PHÒNG.*|Ngày ký:.*)$/u;
/** A line as long as this was not broken to fit a page: it is a paragraph of its own. */
const UNWRAPPED = 200;
const ENDED = /[.;:!?…”"]\s*$/u;
const OPENS = /^["“(]?\p{Lu}/u;

/** The rank of a mark by the group that took it; parts and articles come first. */
function levelOf(m: RegExpExecArray): number {
  const [, article, roman, letter, dotted, number, bracketed, small, dash, plus] = m;
  if (article) return 0;
  if (roman) return 1;
  if (letter) return 0.5;
  if (dotted) return dotted.split(".").length > 2 ? 3.5 : 3;
  if (number) return 2;
  if (bracketed || small) return 4;
  if (dash) return 5;
  return plus ? 6 : 0;
}

function markAt(text: string, at: number): { level: number; from: number } | null {
  MARK.lastIndex = at;
  const m = MARK.exec(text);
  if (!m) return null;
  const level = levelOf(m);
  let from = at + m[0].length;
  while (/[ .\n]/.test(text.charAt(from))) from += 1;
  return { level, from };
}

/** Letters all in capitals: the line of a heading. */
export const isShouted = (words: string): boolean =>
  !/[a-z]/.test(words.slice(0, 30)) && /\p{L}{3}/u.test(words) && words === words.toUpperCase();

/** A line that was not filled, and ends in no word that another must follow. */
const isHeadLine = (words: string): boolean =>
  words.length < 60 &&
  !words.includes("\n") &&
  !/(?:[,;(-]|(?<!\p{L})(?:và|ban|bộ|sở|của|các|với|thuộc|đoàn|hội|ủy|tổ|phòng))$/iu.test(words);
/** What is to be done begins: after the line that names who does it. */
const DOING =
  /^(?:Chủ trì|Phối hợp|Hướng dẫn|Tham mưu|Xây dựng|Tổ chức|Triển khai|Thực hiện|Theo dõi|Đôn đốc|Kiểm tra|Chỉ đạo|Chủ động|Tăng cường|Rà soát|Đẩy mạnh|Tuyên truyền|Bố trí|Cân đối|Thẩm định|Báo cáo|Căn cứ|Có trách nhiệm|Chịu trách nhiệm|Đảm bảo|Bảo đảm|Tiếp tục|Tập trung|Vận động|Quản lý)(?!\p{L})/u;

/** The heading of an article on who does it, with the article's first sentence on the next line. */
const ON_DOING =
  /^(?:Tổ chức thực hiện|Tổ chức thi hành|Điều khoản thi hành|Hiệu lực thi hành|Trách nhiệm thi hành|Trách nhiệm thực hiện)$/u;

/** The outline of the view: paragraphs and items in order, page furniture and table cells left out. */
export function findBlocks(view: View): Block[] {
  const { text } = view;
  const blocks: Block[] = [];
  let open: { start: number; end: number; from: number; level: number } | null = null;
  let shouting = false;
  const close = (): void => {
    if (open && open.end > open.from) blocks.push(open);
    open = null;
  };
  let blank = true;
  const line = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words === "" || FURNITURE.test(words)) {
      if (words === "") blank = true;
      return;
    }
    if (words.includes("|") || /^[-_=*\s]+$/.test(words)) {
      close();
      blank = true;
      return;
    }
    const start = from + lead;
    const end = start + words.length;
    const mark = markAt(text, start);
    const previous = open ? text.slice(Math.max(open.start, open.end - 2), open.end) : "";
    const headed =
      open !== null &&
      open.level < 9 &&
      ((isHeadLine(text.slice(open.from, open.end)) && DOING.test(words)) ||
        (OPENS.test(words) && ON_DOING.test(text.slice(open.from, open.end))));
    const shouts = open !== null && shouting && !isShouted(words);
    const starts =
      !open ||
      mark !== null ||
      shouts ||
      headed ||
      (OPENS.test(words) && (blank || words.length > UNWRAPPED || /[.!?…”":]\s*$/u.test(previous))) ||
      (blank && ENDED.test(previous));
    blank = false;
    if (starts) shouting = isShouted(text.slice(mark?.from ?? start, end));
    if (!starts && open) {
      open.end = end;
      return;
    }
    close();
    open = { start, end, from: Math.min(mark?.from ?? start, end), level: mark?.level ?? 9 };
  };
  let from = 0;
  for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
    line(from, to);
    from = to + 1;
  }
  line(from, text.length);
  close();
  return blocks;
}
