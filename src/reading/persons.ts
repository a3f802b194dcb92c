/**
 * Names of natural persons as spans, so that passages can be restricted and names blanked out. No name leaves this
 * room as a value. Honorifics, birth years, signature blocks, and the names of the Central Highlands' peoples
 * (A …, Y … and their like).
 */
export interface PersonSpan {
  readonly start: number;
  readonly end: number;
}

const CAP = "[A-ZĐÀ-ỸÂÊÔƠƯĂ][a-zà-ỹđ'’]*";
const NAME = `${CAP}(?:[ \\n-]+${CAP}){1,5}`;
const HONORIFIC =
  "(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]/c|[Đđ]ồng chí|[Cc]ụ|[Bb]ị cáo|[Bb]ị can|[Đđ]ối tượng|[Nn]ạn nhân|[Pp]hạm nhân|[Nn]gười bị kết án|[Ll]inh mục|[Mm]ục sư|[Hh]òa thượng|[Tt]hượng tọa|[Đđ]ại đức|[Nn]i sư|[Cc]ô|[Cc]háu|[Ee]m|[Tt]hầy|[Bb]ác sĩ|[Ll]uật sư|[Tt]hiếu tướng|[Tt]rung tướng|[Đđ]ại tướng|[Tt]hượng tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá)";
const AFTER_HONORIFIC = new RegExp(`(?<![\\p{L}])${HONORIFIC}\\s+(${NAME})`, "gu");
const BORN = new RegExp(`(${NAME})\\s*(?:,|\\()?\\s*(?:sinh\\s+(?:năm|ngày)|SN|sn)[:\\s.]*\\d`, "gu");
const HIGHLAND = new RegExp(
  `(?<![\\p{L}.])((?:A|Y|Siu|Rơ\\s?[Cc]hâm|Rmah|Ksor|Kpă|Nay|Rah\\s?Lan|Puih|Đinh|K’|H’)\\s+${CAP}(?:[ -]${CAP})?)(?![\\p{L}])`,
  "gu",
);
const HIGHLAND_PLACE = /^(?:Đinh|Nay)\s|^[AY]\s+(?:Tế|Viên)/u;
/** The name under «CHỦ TỊCH», «TM. …», «KT. …»: a short line of two to five capitalised words. */
const SIGNED = new RegExp(
  `(?:CHỦ TỊCH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|TỔNG BÍ THƯ|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|TỔNG THANH TRA|KT\\.|TM\\.|TL\\.|\\((?:[Đđ]ã ký|[Kk]ý))[^\\n]*(?:\\n[^\\n]{0,60}){0,6}?\\n[ \\t|*_]*(${NAME})[ \\t|*_.]*(?=\\n|$)`,
  "gu",
);
/** Capitalised words that are bodies, places or offices and no names. */
const NO_NAME =
  /^(?:Ban|Bộ|Sở|Ủy|Uỷ|Hội|Đảng|Tỉnh|Thành|Huyện|Chủ|Phó|Bí|Trung|Quốc|Chính|Thủ|Văn|Công|Viện|Tòa|Mặt|Đoàn|Liên|Tổng|Cục|Chi|Phòng|Việt Nam|Nhà|Nhân|Nơi|Nghị|Quyết|Chỉ|Căn|Điều|Như|Độc|Cộng|Hồ Chí Minh|Ủy viên|Kon|Đăk|Đắk|Ngọc|Sa|Ia|Mùa|Nam|Bắc|Tây|Đông|Lạng|Hà Nội|Cần Thơ)(?![\p{L}])/u;

export function findPersons(text: string): PersonSpan[] {
  const spans: PersonSpan[] = [];
  const add = (m: RegExpMatchArray, group: string): void => {
    const at = (m.index ?? 0) + m[0].lastIndexOf(group);
    spans.push({ start: at, end: at + group.length });
  };
  for (const m of text.matchAll(AFTER_HONORIFIC)) if (!NO_NAME.test(m[1] as string)) add(m, m[1] as string);
  for (const m of text.matchAll(BORN)) add(m, m[1] as string);
  for (const m of text.matchAll(HIGHLAND)) if (!HIGHLAND_PLACE.test(m[1] as string)) add(m, m[1] as string);
  for (const m of text.matchAll(SIGNED)) if (!NO_NAME.test(m[1] as string)) add(m, m[1] as string);
  return spans.sort((a, b) => a.start - b.start);
}
