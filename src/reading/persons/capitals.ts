import { Anchored, type Searched } from "../anchors/anchored.js";
import { type Add, NAME, opensWord } from "./name.js";
import { FAMILY_NAMES, NO_NAME } from "./words.js";

/** «Ông NGUYỄN VĂN …», «các bị cáo LÊ …, HỒ …»: in capitals after a courtesy in small letters, and on in its list. */
const SHOUTED_NAME = `\\p{Lu}{1,}[\\p{Lu}'’]*(?:[ \\n]+\\p{Lu}[\\p{Lu}'’]+){1,4}`;
const AFTER_COURTESY = new Anchored(
  new RegExp(
    `(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Đđ]/c|[Bb]ị cáo|[Bb]ị can)[ \\n:]+(${SHOUTED_NAME})(?![\\p{L}])`,
    "u",
  ),
  "printed",
);
const SHOUTED_NEXT = new RegExp(`(?:,|;|và|, và)\\s+(${SHOUTED_NAME})(?![\\p{L}])`, "uy");
export function shouted(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of AFTER_COURTESY.in(searched)) {
    if (!opensWord(text, m.index) || NO_NAME.test(m[1] as string)) continue;
    let end = m.index + m[0].length;
    add(end - (m[1] as string).length, end);
    for (;;) {
      SHOUTED_NEXT.lastIndex = end;
      const other = SHOUTED_NEXT.exec(text)?.[1];
      if (!other || NO_NAME.test(other)) break;
      end = SHOUTED_NEXT.lastIndex;
      add(end - other.length, end);
    }
  }
}

const SHOUT = `(?:${FAMILY_NAMES.toUpperCase()})[ \\n]+(?:(?:VĂN|THỊ)[ \\n]+)?\\p{Lu}{2,}(?:[ \\n]+\\p{Lu}{2,})`;
const SHOUTED = new Anchored(
  new RegExp(`(?:PHỦ|TỊCH|TRƯỞNG|BÍ THƯ|ĐỐC|ÔNG|BÀ|ĐỒNG CHÍ|BỊ CÁO)[ \\n:]+(${SHOUT})(?![\\p{L}])`, "u"),
  "printed",
);
const SAME_LINE = new Anchored(
  new RegExp(
    `(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG BAN|CHÁNH ÁN|VIỆN TRƯỞNG|BÍ THƯ)[ ]+(${NAME})(?![\\p{L}])`,
    "u",
  ),
  "printed",
);

/** In capitals after an office in capitals, and after one on the same line of a signature. */
export function afterOffices(searched: Searched, add: Add): void {
  for (const pattern of [SHOUTED, SAME_LINE])
    for (const m of pattern.in(searched)) {
      const name = m[1] as string;
      const end = m.index + m[0].length;
      if (!NO_NAME.test(name)) add(end - name.length, end);
    }
}
