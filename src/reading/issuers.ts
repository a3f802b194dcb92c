import { singleBlanks } from "../model/blanks.js";
import { fold, slug } from "../model/fold.js";
import { bodyByName, LOCAL_BODIES } from "../vocabulary/bodies.js";

/** A body named as the issuer of a document; `end` is a view offset. */
export interface IssuerToken {
  readonly start: number;
  readonly end: number;
  /** Canonical Vietnamese, without term or conference: «Ban Bí thư». */
  readonly name: string;
}

/**
 * Words at which the name of a body has ended. Verbs stand here with the word that follows them, since names are made
 * of the same syllables: «Bộ Công Thương», «Ủy ban Kiểm tra», «Ban Chỉ đạo», «Bộ Ngoại giao», «Cục Người có công».
 */
const OTHER_DOCUMENT =
  "nghị (?:quyết|định)|quyết định|chỉ thị|kết luận|quy (?:định|chế)|hướng dẫn|kế hoạch|chương trình|thông (?:tư|báo|tri)|công (?:văn|điện)|luật|pháp lệnh|tờ trình|báo cáo|biên bản|đề án|ý kiến|các";
const STOP = (
  "(?:về|v/v|quy (?:định|chế)|hướng dẫn|sửa|bổ sung|ban (?:hành|bố)|ngày|phê (?:duyệt|chuẩn)|thực hiện|triển khai|" +
  "tổ chức thực|tại|đã|được|(?<!người )có|trên|để|theo|thay|bãi|công (?:bố|nhận|khai)|kèm|như|hoặc|là|" +
  "(?<!(?:đổi|dân|nghệ|tế) )số|do|thông (?:qua|báo)|(?<!ngoại )giao(?! (?:thông|dịch))|trình|nhằm|với|khi|cho|từ|" +
  "(?<!đăng )ký|xác (?:định|nhận)|chỉ (?:thị|đạo (?:việc|các|tăng|tiếp))|điều (?:chỉnh|\\d)|kéo|đính|hủy|" +
  "kiểm (?:điểm|tra (?:việc|các|công|tình|theo))|giám sát việc|thành lập|cụ thể|lãnh đạo|tiếp tục|gồm|sơ kết|" +
  "tổng kết|năm|nêu|trong|khóa|lần|gửi|yêu cầu|đề nghị|kết luận|căn cứ|xét|này|không (?:đúng|phù|bảo|đảm|còn|thuộc|phải|quy|ghi|nêu|có)|chưa|tăng cường|đẩy mạnh|nâng cao|" +
  `quán triệt|báo cáo|và (?:${OTHER_DOCUMENT}))`
).replace(/ /g, "\\s+");
const NAME_START = `(?!${STOP}(?![a-zà-ỹđ]))`;
const TAIL = `(?:(?!\\s${STOP}(?![a-zà-ỹđ]))[^,;.:()"“”'\\n|\\[\\]/]|\\n(?!\\s*\\n|\\s*[-+|•]))`;
/** A blank or a line break, but not the blank line at which a paragraph ends. */
const GAP = "(?!\\s*\\n\\s*\\n)\\s+";
const PLACE = `(?:${GAP}(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|xã|phường)(?:${GAP}${NAME_START}${TAIL}{1,40}?)?)`;

/** A committee with its place: the tail ends where a stop word or a mark stands. */
const END = `(?=\\s+${STOP}(?![a-zà-ỹđ])|\\s*[,;.:()"“”'|\\[\\]/]|\\s*\\n\\s*\\n|\\s*\\n\\s*[-+|•]|\\s*$)`;
const OLD = "(?:\\s*\\(cũ\\)|\\s+cũ)?";
const TERM = "(?:\\s*,?\\s*\\(?\\s*khóa\\s+[ivxlcđ\\d]+\\)?)?";
const CONFERENCE =
  "(?:hội nghị\\s+(?:lần\\s+)?(?:thứ\\s+)?(?:mười\\s+)?[a-zà-ỹđ\\d]+(?:\\s*,)?\\s+(?:của\\s+)?)?";

const MINISTRY_WITH_COMMA =
  "bộ\\s+(?:văn\\s+hóa,\\s*thể\\s+thao(?:\\s+và\\s+du\\s+lịch)?|lao\\s+động\\s*,\\s*thương\\s+binh\\s+và\\s+xã\\s+hội|nông\\s+nghiệp,\\s*[^,;.]{1,40}?)";

const HEADS: readonly string[] = [
  `${CONFERENCE}ban\\s+chấp\\s+hành\\s+(?:trung\\s+ương|tw)(?:\\s+đảng(?:\\s+cộng\\s+sản(?:\\s+việt\\s+nam)?)?)?`,
  "bch\\s*(?:trung\\s+ương|tw)(?:\\s+đảng)?",
  "hội\\s+nghị\\s+(?:lần\\s+thứ\\s+)?(?:trung\\s+ương|tw)(?:\\s+(?:lần\\s+thứ\\s+)?(?:\\d{1,2}|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))?",
  "bộ\\s+chính\\s+trị",
  "ban\\s+bí\\s+thư(?:\\s+(?:trung\\s+ương|tw)(?:\\s+đảng)?)?",
  "ủy\\s+ban\\s+thường\\s+vụ\\s+quốc\\s+hội",
  "quốc\\s+hội",
  "chủ\\s+tịch\\s+nước",
  "(?:phó\\s+)?thủ\\s+tướng(?:\\s+chính\\s+phủ)?",
  "tổng\\s+bí\\s+thư",
  "(?:ttg|cp|qh|ubtvqh|bbt|bct)(?=\\s|[,;.:)]|$)",
  "chính\\s+phủ",
  "hội\\s+đồng\\s+(?:bộ\\s+trưởng|chính\\s+phủ|nhà\\s+nước)",
  `(?:(?:ban\\s+thường\\s+vụ|btv|ban\\s+chấp\\s+hành|bch|thường\\s+trực)\\s+)?(?:đảng\\s+bộ|đảng\\s+ủy|tỉnh\\s+ủy|thành\\s+ủy|huyện\\s+ủy|quận\\s+ủy|thị\\s+ủy)(?:${GAP}${NAME_START}${TAIL}{1,60}?)?${END}${OLD}`,
  `(?:ban\\s+thường\\s+vụ|btv|ban\\s+chấp\\s+hành)\\s+${NAME_START}${TAIL}{2,60}?${END}`,
  `(?:bộ\\s+trưởng,?\\s+(?:chủ\\s+nhiệm|kiêm)[^,;.:()]{3,60}?|(?:thứ\\s+trưởng|bộ\\s+trưởng)\\s+(?:${MINISTRY_WITH_COMMA}|bộ\\s+${NAME_START}${TAIL}{2,60}?))${END}`,
  `liên\\s+bộ\\s*:?\\s*[^;.()"“”|]{3,90}?(?=\\s+(?:về|hướng\\s+dẫn|quy\\s+định|sửa\\s+đổi|ban\\s+hành)(?![a-zà-ỹđ])|\\s*[;.()"“”|]|\\s*$)`,
  `${MINISTRY_WITH_COMMA}`,
  `(?:(?:phó\\s+)?chủ\\s+tịch\\s+|thường\\s+trực\\s+)?(?:ubnd|ủy\\s+ban\\s+nhân\\s+dân|hđnd|hội\\s+đồng\\s+nhân\\s+dân|ủy\\s+ban\\s+hành\\s+chính)(?:${PLACE}${END}${OLD}|\\s+(?:cấp\\s+)?tỉnh)?`,
  `(?:đoàn\\s+giám\\s+sát(?:\\s+của)?|thường\\s+trực|ban\\s+thường\\s+trực|bộ|bộ\\s+tư\\s+lệnh|văn\\s+phòng|tổng\\s+cục|cục|sở|(?:chánh\\s+|tổng\\s+)?thanh\\s+tra|(?:tổng\\s+)?kiểm\\s+toán|tòa\\s+án|viện\\s+kiểm\\s+sát|ban|ủy\\s+ban|hội\\s+đồng|thống\\s+đốc|chánh\\s+án|viện\\s+trưởng|giám\\s+đốc|tổng\\s+giám\\s+đốc|bảo\\s+hiểm\\s+xã\\s+hội|ngân\\s+hàng|kho\\s+bạc|tổng\\s+liên\\s+đoàn|trung\\s+ương|đoàn|hội|mặt\\s+trận|chi\\s+cục|phòng|công\\s+an|quân\\s+khu|chánh\\s+văn\\s+phòng|cục\\s+trưởng|tổng\\s+cục\\s+trưởng|đảng\\s+đoàn|liên\\s+đoàn|tổng\\s+công\\s+ty|tập\\s+đoàn|chủ\\s+nhiệm|chủ\\s+tịch|trưởng\\s+ban|(?:phó\\s+)?trưởng\\s+đoàn|bí\\s+thư|học\\s+viện|viện|đại\\s+học|trường(?!\\s+hợp)|trung\\s+tâm|tổ\\s+giúp\\s+việc)(?![a-zà-ỹđ])(?:${GAP}${NAME_START}${TAIL}{1,90}?)?${END}${OLD}`,
];
const ISSUER = new RegExp(`(?:${HEADS.map((h) => `(?:${h})`).join("|")})${TERM}(?![a-zà-ỹđ])`, "y");

/** Names by their folded form, for titles in capitals and short forms. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  [
    "Ban Chấp hành Trung ương",
    "Bộ Chính trị",
    "Ban Bí thư",
    "Quốc hội",
    "Ủy ban Thường vụ Quốc hội",
    "Chủ tịch nước",
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Hội đồng Bộ trưởng",
    "Hội đồng Chính phủ",
    "Hội đồng Nhà nước",
  ].map((name) => [fold(name), name]),
);

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bUBND(?![\p{L}])/gu, "Ủy ban nhân dân"],
  [/\bHĐND(?![\p{L}])/gu, "Hội đồng nhân dân"],
  [/\bBTV(?![\p{L}])/gu, "Ban Thường vụ"],
  [/\bBCH(?![\p{L}])/gu, "Ban Chấp hành"],
  [/\bTW(?![\p{L}])/gu, "Trung ương"],
  [/^TTg$/iu, "Thủ tướng Chính phủ"],
  [/^CP$/iu, "Chính phủ"],
  [/^QH$/iu, "Quốc hội"],
  [/^UBTVQH$/iu, "Ủy ban Thường vụ Quốc hội"],
  [/^BBT$/iu, "Ban Bí thư"],
  [/^BCT$/iu, "Bộ Chính trị"],
  [/\bTP\.?\s+(?=\p{Lu})/gu, "thành phố "],
];

/** Only what looks so is asked for each of the abbreviations. */
const MAY_BE_ABBREVIATED = /[A-ZĐ]{2}|^\p{L}{2,6}$/u;
const TERM_AT_END = /\s*,?\s*\(?\s*kh(?:óa|oá)\s+[IVXLCivxlc\d]+\)?$/iu;
const MAY_TELL_TERM = /kh(?:óa|oá)/i;
const olderTone = (name: string): string =>
  name.includes("ỷ") ? name.replace(/Uỷ/g, "Ủy").replace(/uỷ/g, "ủy") : name;

/** The canonical name: abbreviations written out, term and conference dropped, capitals of a title undone. */
export function canonicalIssuer(printed: string): string {
  const single = singleBlanks(printed);
  let name = (MAY_TELL_TERM.test(single) ? single.replace(TERM_AT_END, "") : single).trim();
  name = name.replace(/^hội nghị.*?(?=ban chấp hành|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy)/iu, "");
  const shouted = /\s/.test(name) && name === name.toUpperCase();
  if (MAY_BE_ABBREVIATED.test(name))
    for (const [short, long] of ABBREVIATIONS) name = name.replace(short, long);
  if (shouted) name = name.toUpperCase();
  const folded = fold(name);
  if (/^ban bi thu\b/.test(folded)) return "Ban Bí thư";
  if (/^trung uong(?: dang)?$/.test(folded)) return "Ban Chấp hành Trung ương";
  if (/^(?:ban chap hanh|hoi nghi(?: lan thu)?) (?:trung uong|tw)\b/.test(folded))
    return "Ban Chấp hành Trung ương";
  if (folded === "thu tuong") return "Thủ tướng Chính phủ";
  return (
    CANONICAL.get(folded) ??
    olderTone(name === name.toUpperCase() ? (known(name) ?? sentenceCase(name)) : firstUpper(name))
  );
}

const firstUpper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

const OFFICE =
  /^(?:(?:THỨ TRƯỞNG|BỘ TRƯỞNG|THỦ TRƯỞNG|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG)\s+)/;

/** «BỘ TRƯỞNG BỘ TƯ PHÁP» in the spelling of the bodies known by name. */
function known(capitals: string): string | null {
  const office = OFFICE.exec(capitals)?.[0] ?? "";
  const body = bodyByName(capitals.slice(office.length))?.name.replace(/ \(\d.*\)$/, "");
  return body ? whole(office, body) : departmentOf(capitals);
}

const whole = (office: string, body: string): string =>
  office === "" ? body : `${firstUpper(office.trim().toLowerCase())} ${body}`;

const LOCAL_NAMES: ReadonlyMap<string, string> = new Map(LOCAL_BODIES.map((b) => [slug(b.name), b.name]));
const OF_PLACE = /\s(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s)/;

/** «SỞ NỘI VỤ TỈNH NGHỆ AN»: departments are spelled alike in every province. */
function departmentOf(capitals: string): string | null {
  const [name = "", place] = capitals.split(OF_PLACE);
  const spelled = LOCAL_NAMES.get(slug(name));
  if (!spelled) return null;
  return place ? `${spelled} ${sentenceCase(place).replace(/^\S+/, (w) => w.toLowerCase())}` : spelled;
}

const LOWER_IN_NAMES = new Set("và của tỉnh thành phố huyện quận xã phường thị trấn ủy".split(" "));
/** Names whose parts are written with capitals wherever they stand. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/ban thường vụ/i, "Ban Thường vụ"],
  [/ban thường trực/i, "Ban Thường trực"],
  [/ban chấp hành/i, "Ban Chấp hành"],
  [/đảng bộ/i, "Đảng bộ"],
  [/(?<=\s)tỉnh ủy/i, "Tỉnh ủy"],
  [/(?<=\s)thành ủy/i, "Thành ủy"],
  [/(?<=\s)huyện ủy/i, "Huyện ủy"],
  [/(?<=\s)đảng ủy/i, "Đảng ủy"],
  [/(?<=\s)ủy ban/i, "Ủy ban"],
  [/mttq/i, "MTTQ"],
  [/mặt trận tổ quốc/i, "Mặt trận Tổ quốc"],
  [/việt nam/i, "Việt Nam"],
  [/trung ương/i, "Trung ương"],
];

/** «ỦY BAN NHÂN DÂN TỈNH BẮC NINH» → «Ủy ban nhân dân tỉnh Bắc Ninh»: names of places keep their capitals. */
function sentenceCase(name: string): string {
  const words = name.toLowerCase().replace(/uỷ/g, "ủy").split(" ");
  const at = words.findIndex((w) => /^(tỉnh|phố|huyện|quận|xã|phường|trấn|thành)$/.test(w));
  const cased = words
    .map((w, i) => (i === 0 || (at >= 0 && i > at && !LOWER_IN_NAMES.has(w)) ? firstUpper(w) : w))
    .join(" ");
  return PHRASES.reduce((s, [phrase, spelled]) => s.replace(phrase, spelled), cased);
}

/** «Ban Chỉ đạo phát triển khoa học, công nghệ, chuyển đổi số | về …»: steering committees list their fields. */
const STEERING = /^ban\s+chỉ\s+đạo\s/;
const FIELDS = new RegExp(
  `^(?:,\\s(?!${STOP}(?![a-zà-ỹđ]))${TAIL.replace("[^,;", "[^;")}{2,140}?)(?=\\s${STOP}(?![a-zà-ỹđ]))`,
);

/** How many further units belong to the name: fields after commas, in ordinary letters. */
function fields(text: string, lower: string, position: number, length: number): number {
  const end = position + length;
  if (lower.charAt(end) !== "," || !STEERING.test(lower.slice(position, end))) return 0;
  const next = text.charAt(end + 2);
  if (next !== next.toLowerCase()) return 0;
  return FIELDS.exec(lower.slice(end, end + 180))?.[0].length ?? 0;
}

/** The body named just at `position` of the view, or null. */
export function issuerAt(text: string, lower: string, position: number): IssuerToken | null {
  ISSUER.lastIndex = position;
  const m = ISSUER.exec(lower);
  if (!m || m[0].length < 3 || /^hội\s+nghị$/.test(m[0].trim())) return null;
  const printed = text.slice(position, m.index + m[0].length + fields(text, lower, position, m[0].length));
  return { start: position, end: position + printed.trimEnd().length, name: canonicalIssuer(printed) };
}
