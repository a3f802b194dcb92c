import { singleBlanks } from "../model/blanks.js";
import { fold } from "../model/fold.js";
import { provinceByName } from "../vocabulary/places.js";
import { HEAD_LENGTH, isCapitals } from "./header/lines.js";
import { canonicalIssuer } from "./issuers.js";
import { PLACED } from "./letterhead.js";
import type { View } from "./view.js";

const OF_A_PLACE = /^(?:Chủ tịch )?(?:Ủy ban nhân dân|Hội đồng nhân dân)(?: (tỉnh|thành phố))?$/;
/** «Cơ quan ban hành | Tỉnh Thanh Hóa |»: the field that portals print before the paper. */
const FIELD =
  /(?:cơ\s+quan|nơi)\s+ban\s+hành\s*[:|]?\s*\|?\s*(tỉnh|thành\s+phố)\s+([\p{L} ]{2,24}?)\s*(?:\||\n|người\s|$)/iu;

/** «HỘI ĐỒNG NHÂN DÂN TỈNH TIỀN GIANG», «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH» in capitals between the symbol and the articles; also without the name. */
function bodyLine(view: View, name: string, from: number): string | null {
  for (const line of view.text.slice(from, Math.max(from, HEAD_LENGTH)).split("\n")) {
    const words = line.replace(/[|*]/g, " ").trim();
    if (!isCapitals(words) || !`${fold(words).replace(/^chu tich /, "")} `.startsWith(`${fold(name)} `))
      continue;
    const body = canonicalIssuer(words.replace(/[\s,]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$/, ""));
    if (PLACED.test(body.toLowerCase()) || OF_A_PLACE.exec(body)?.[1]) return body;
  }
  return null;
}

/**
 * A people's committee or council whose letterhead lost its place: as its own line in capitals says, as the page's
 * field of the issuer says, or «tỉnh» with the province of the line «Tuyên Quang, ngày …». Otherwise as it stands: a
 * commune may be called as a province is.
 */
export function placed(
  view: View,
  name: string,
  from: number,
  letterhead: string,
  dated: { readonly iso: string; readonly place: string } | null,
): string {
  if (!OF_A_PLACE.test(name)) return name;
  const body = bodyLine(view, name, from) ?? name;
  const level = OF_A_PLACE.exec(body)?.[1];
  if (!OF_A_PLACE.test(body)) return body;
  const bare = body.replace(/ (?:tỉnh|thành phố)$/, "");
  const field = FIELD.exec(letterhead);
  if (field) {
    const [, kind = "", place = ""] = field;
    return `${bare} ${singleBlanks(kind).toLowerCase()} ${singleBlanks(place)}`;
  }
  const province = level && dated ? provinceByName(dated.place, dated.iso) : undefined;
  return province ? `${bare} ${level} ${dated?.place}` : body;
}
