import { CONDITIONAL, type Zone } from "../../vocabulary/indicators/zones.js";
import type { View } from "../view.js";
import { actionOf, headIn } from "./clauses.js";
import type { Figure } from "./figures.js";
import { partOf } from "./parts.js";
import { type Said, saidIn, tellsOfCrime } from "./said.js";

const CONDITION = new RegExp(`(?<![a-zà-ỹđ])(?:${CONDITIONAL.join("|").replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`);
const SETS_IN_LAW = /phấn\s+đấu|mục\s+tiêu|(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}/;
/** «Sau khi sắp xếp, tỉnh có 54 đơn vị hành chính cấp xã, gồm …»: what a provision tells, and does not set. */
const ARRANGED = /sau\s+khi\s+(?:sắp\s+xếp|sáp\s+nhập|nhập)[^.;]*\scó\s/;
const NEAR = 500;
const LIFE = /tuổi\s+thọ|tuổi\s+(?:đời\s+)?(?:bình\s+quân|trung\s+bình)/;
/** «giá trị sản phẩm thu hoạch trên 1 ha đất»: per hectare, not more than one. */
const PER_ONE = /(?:giá\s+trị|sản\s+phẩm|thu\s+hoạch|thu\s+nhập|lợi\s+nhuận|năng\s+suất)[^.;,\d]{0,40}$/;
const TIMES = /(?:gấp|tăng|giảm|hơn)\s+(?:\S+\s){0,2}$/;
const CLAUSE = /[;,.:()“”"|]|\n\s*[-+•]/g;
const LABEL = /[\p{L})]\s?:\s*$/u;
const NO_LABEL =
  /(?:số|tel|fax|điện\s+thoại|mã|hotline|tài\s+khoản|ngày|giờ|lúc|thời\s+gian|điều|trang|email|website|stt|hồi|phiếu|biểu)\s?:\s*$/;
const ABBREVIATED = /\p{Lu}{3,}\s*$/u;
/** «Năm 2018: HTNV: 7; …» lists what each year had, wherever it stands: notes follow the last section. */
const OF_YEAR = /năm\s+\d{4}\s*:[^.]*$/;
const VALUE_END = /^\s?(?:[;,.)]|$|\n)/;
/** «nâng lượng khách lên 2 triệu lượt vào năm 2030» sets a value. */
const BY_YEAR = /^\s*(?:vào|đến|trong)\s+(?:cuối\s+)?năm\s+20\d\d/;
/** «8 huyện, thành phố đạt chuẩn» counts those who attained. */
const ATTAINS = /^(?:,?\s+[\p{L}]+){0,3}\s+đạt(?![\p{L}])/u;
/** «đàn bò 4.100 con, đạt 98% kế hoạch», «… 300 căn (tăng 5% …)»: weighed just after it. */
const WEIGHED = /^\s?[,(]?\s?(?:đạt|bằng|tăng|giảm|vượt)\s+(?:(?:hơn|gần|trên)\s+)?\d[\d.,]*\s?%/;
/** «số đơn vị trực thuộc là |143|, trong đó …». */
const NUMBER_IS = /(?:^|[^\p{L}])(?:tổng\s+)?số\s[^,;.:()\d]{4,60}\s(?:là|còn)\s+$/u;
/** «Chi bộ hoàn thành tốt nhiệm vụ |19 lượt|»: how many were rated so. */
const RATED_AS = /hoàn\s+thành\s+(?:xuất\s+sắc\s+|tốt\s+)?nhiệm\s+vụ\s*$/;
/** «khiển trách |26|, cảnh cáo |3|», «khai trừ: |2|»: how many were disciplined so. */
const DISCIPLINED =
  /(?:khiển\s+trách|cảnh\s+cáo|cách\s+chức|khai\s+trừ|giải\s+tán|đình\s+chỉ\s+sinh\s+hoạt|xóa\s+tên|buộc\s+thôi\s+việc)\s*:?\s*$/;
const REACHING =
  /(?:tổng\s+số|đạt(?:\s+t[ỷỉ]\s+lệ)?|lên|còn|có|quy\s+mô|xây\s+dựng(?:\s+được)?|thành\s+lập(?:\s+mới)?|là|được|kết\s+nạp|giảm|tăng|trồng(?:\s+thêm)?)\s*(?:được\s+|thêm\s+|khoảng\s+)?$/;

/** What stands before a figure in its sentence, and its nearest clause; lower case. */
export interface Around {
  readonly before: string;
  readonly clause: string;
  /** In the words before, and in the clause. */
  readonly said: Said;
  readonly saidInClause: Said;
  readonly after: string;
}

export function aroundOf(seen: View, figure: Figure): Around {
  const before = seen.lower.slice(Math.max(figure.sentence.start, figure.start - 1500), figure.start);
  let cut = 0;
  for (const m of before.slice(-200).matchAll(CLAUSE)) cut = m.index + 1;
  const clause = before.slice(-200).slice(cut);
  return {
    before,
    clause,
    said: saidIn(seen, before, figure.start - before.length),
    saidInClause: saidIn(seen, clause, figure.start - clause.length),
    after: seen.lower.slice(figure.end, Math.min(figure.sentence.end, figure.end + 60)),
  };
}

/** Within a short quotation: a name such as «5 không, 3 sạch», not a measure. */
function inName(seen: View, figure: Figure): boolean {
  const left = seen.text.slice(Math.max(figure.sentence.start, figure.number - 45), figure.number);
  const open = Math.max(left.lastIndexOf("“"), left.lastIndexOf('"'));
  if (open < 0 || left.lastIndexOf("”") > open) return false;
  const right = seen.text.slice(figure.number, figure.number + 45).search(/[”"]/);
  return right >= 0 && right + (left.length - open) < 60;
}

/** A share just before in the same clause: «70% thôn có ít nhất 2 đội» measures the share alone. */
function afterShare(seen: View, figure: Figure, previous: Figure | undefined): boolean {
  if (previous?.family !== "SHARE" || previous.sentence !== figure.sentence) return false;
  const between = seen.text.slice(previous.end, figure.start);
  return (
    between.length < 160 &&
    !/[;,.:()|/]/.test(between) &&
    !/(?:^|\s)(?:và|với|từ|đạt|lên|xuống|còn)\s/.test(between)
  );
}

function bare(seen: View, figure: Figure, zone: Zone | null): boolean {
  const from = Math.max(figure.sentence.start, figure.number - 60);
  const left = seen.lower.slice(from, figure.number);
  const right = seen.lower.slice(figure.end, figure.end + 3);
  if (figure.denominator !== null) return true;
  if (/^\s?\(\s?(?:chiếm|đạt|tỷ lệ|tỉ lệ)/.test(seen.lower.slice(figure.end, figure.end + 14))) return true;
  if (/^\s?[“"]/.test(right))
    return zone === "RESULTS" || zone === null
      ? REACHING.test(left) || saidIn(seen, left, from).tells
      : false;
  if (!VALUE_END.test(right)) return false;
  if ((zone === "RESULTS" || zone === null) && DISCIPLINED.test(left)) return true;
  if (zone === "LEGAL") return false;
  if (zone !== "TASKS" && NUMBER_IS.test(left)) return true;
  if (zone === "TASKS" && !OF_YEAR.test(seen.lower.slice(figure.sentence.start, figure.number))) return false;
  if (LABEL.test(left) && !NO_LABEL.test(left)) return true;
  return figure.decimals && ABBREVIATED.test(seen.text.slice(figure.number - 12, figure.number));
}

/** Without a heading that says so, a share or a quantity measures where a verb, a time or a noun after it says it. */
function cued(seen: View, figure: Figure, { before, clause, after, said }: Around): boolean {
  if (headIn(clause, false) !== null || actionOf(clause) !== null) return true;
  if (said.tells || said.sets || /(?:năm\s+\d{4}|tỷ\s+lệ|tỉ\s+lệ|tổng|chiếm|tăng|giảm)/.test(before))
    return true;
  const begins = !/\p{L}/u.test(clause.replace(/^[\s\-+]*(?:có|và)\s*$/, ""));
  return (
    (figure.family === "SHARE" && begins && /^\s*\p{Ll}/u.test(after)) ||
    seen.lower.charAt(figure.start - 1) === "("
  );
}

/** Whether a number of things measures: counts are many, so goals and tasks want words that set or compare them. */
function counted(figure: Figure, zone: Zone | null, around: Around, listed: boolean): boolean {
  const { before, clause, after, said, saidInClause } = around;
  const compared = figure.comparator !== "=";
  const label = /:\s*$/.test(before) && !NO_LABEL.test(before);
  const labelled = label || (/\(\s*$/.test(before) && /^\s*\)/.test(after));
  const reached = REACHING.test(clause);
  if (ARRANGED.test(before)) return figure.known;
  if (zone === "LEGAL") return figure.known && SETS_IN_LAW.test(before) && (compared || reached);
  if (zone === "TASKS") {
    const set = saidInClause.setsStrongly || (reached && (said.setsStrongly || BY_YEAR.test(after)));
    return figure.known && (compared || labelled || listed || set);
  }
  if (zone === "GOALS") return figure.known || compared || reached || saidInClause.sets;
  const told =
    labelled ||
    listed ||
    said.tells ||
    WEIGHED.test(after) ||
    RATED_AS.test(clause) ||
    actionOf(clause) !== null ||
    ATTAINS.test(after);
  if (!figure.known) return compared || (zone === "RESULTS" && told);
  return zone === "RESULTS" || told || compared || reached || figure.denominator !== null || said.sets;
}

/** In the sentence of the value before it, or in the next one where that tells its parts: «…. Trong đó: …». */
const goesOn = (seen: View, figure: Figure, previous: Figure): boolean =>
  previous.sentence === figure.sentence || partOf(seen, figure.sentence);

/** Whether a figure measures something, as told by its unit, its heading and the words around it. */
export function accepted(
  seen: View,
  figure: Figure,
  zone: Zone | null,
  around: Around,
  previous: Figure | undefined,
): boolean {
  const { before, after, said } = around;
  const near = figure.start - Math.min(before.length, NEAR);
  const clauseEnd = after.search(/[;,]/);
  const until = figure.end + (clauseEnd < 0 ? after.length : clauseEnd);
  if (tellsOfCrime(seen, near, figure.start) || tellsOfCrime(seen, figure.end, until)) return false;
  if (figure.family === null) return bare(seen, figure, zone);
  const listed =
    previous !== undefined && figure.start - previous.end < 120 && goesOn(seen, figure, previous);
  if (figure.value === 1 && figure.comparator === ">" && PER_ONE.test(before)) return false;
  const unit = seen.text.charAt(figure.unitStart);
  if (figure.family === "COUNT") {
    if (inName(seen, figure) || afterShare(seen, figure, previous)) return false;
    if (unit !== unit.toLowerCase() && zone !== "RESULTS" && (zone !== null || !figure.known)) return false;
    return counted(figure, zone, around, listed);
  }
  if (figure.unit === "tuổi") return LIFE.test(before);
  if (figure.unit === "lần") return TIMES.test(before);
  if (figure.unit === "điểm") return /(?:đạt|chỉ\s+số|điểm\s+số)/.test(around.clause);
  if (figure.family === "SHARE" && /^\s*vốn\s+(?:điều\s+lệ|nước\s+ngoài|nhà\s+nước)/.test(after))
    return false;
  const provision = zone === "LEGAL" || zone === "TASKS";
  if (provision && CONDITION.test(before) && !said.setsStrongly) return false;
  const reached = figure.comparator !== "=" || REACHING.test(around.clause);
  if (zone === "LEGAL") return SETS_IN_LAW.test(before) && (reached || /^\s*\p{Ll}/u.test(after));
  if (zone === null && !reached && !listed) return cued(seen, figure, around);
  if (figure.family === "MONEY" && zone === "TASKS") return reached || said.sets || WEIGHED.test(after);
  return true;
}
