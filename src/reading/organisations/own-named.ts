import { singleBlanks } from "../../model/blanks.js";
import type { OrganisationHead } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";
import { DEEPEST, inner, type Parse } from "./nested.js";
import { aboutEnd, ownNameEnd } from "./own-name.js";
import { placeAfter } from "./place.js";
import { NATION, source, type Tail } from "./tail.js";

/** Places that begin like a school or a centre. */
const PLACES =
  /^Hội (?:An|Sơn|Cư|Hợp)$|^Ban Chỉ$|^Trường (?:Sa|Sơn|Hải|Xuân|Thọ|Long)(?: Đông| Tây)?$|^Trung tâm (?:[Hh]ành chính|[Đđ]ô thị|[Hh]ội nghị|[Tt]hương mại)(?! công)/u;
/** Heads that make a body of words in lower case too: «Trung tâm giám định pháp y của tỉnh». */
const LOOSE =
  /^(?:Trung tâm|Bệnh viện|Trường|Câu lạc bộ|Liên hiệp|Đảng (?:bộ|ủy) Khối|Ban Chỉ đạo|Ban Quản lý|Tiểu ban|Ngân hàng|Công ty|Tổng công ty|Đài|Học viện|Hiệp hội)/u;
const isShouted = (view: View, at: number): boolean =>
  /\p{Lu}{2,}$/u.test(view.text.slice(at - 2, at)) &&
  !/(?:TNHH|MTV|BCĐ|BQL|QLDA|ĐTXD)$/u.test(view.text.slice(at - 4, at));
/** «xã Mỹ Hội Đông», «xã Vĩnh Trường»: the head ends the name of a place. */
const IN_NAME = /(?:xã|phường|thị trấn|huyện|quận|đặc khu|thôn|ấp) +(?:\p{Lu}\p{Ll}+ +){1,2}(?:Hội|Trường)$/u;
/** Agencies of ministries that provinces have branches of by the same name. */
const IN_PROVINCES = /^Cục (?:Thống kê|Hải quan|Thi hành án|Quản lý thị trường|Dự trữ|Thuế)(?![\p{L}])/u;
/** «Ban Chỉ đạo Trung ương về …», «Ban Chỉ đạo Quốc gia Dân số và Phát triển». */
const NATIONAL_FIRST =
  /^(?:Ban Chỉ đạo|Hội đồng|Ủy ban|Tổ công tác) (?:[Qq]uốc gia|[Tt]rung ương)(?![\p{L}])/u;
const clean = (words: string): string => singleBlanks(words).trim();

/** «Ban Chỉ đạo quốc gia»: in lower case too. */
const NATIONAL = /[ \n]+(?:quốc gia|trung ương)(?!\p{L})/uy;
function nationalEnd(view: View, at: number): number {
  NATIONAL.lastIndex = at;
  return NATIONAL.test(view.lower) ? NATIONAL.lastIndex : at;
}

/** «khu vực», «trực thuộc» and the like before a place belong to the name. */
export function opened(view: View, head: OrganisationHead, at: number, parse: Parse): Tail | null {
  if (isShouted(view, at) || IN_NAME.test(view.text.slice(Math.max(0, at - 30), at))) return null;
  const named = ownNameEnd(view, at, LOOSE.test(head.name));
  const nameEnd = named === at && head.kind === "STEERING_COMMITTEE" ? nationalEnd(view, at) : named;
  const place = placeAfter(view, nameEnd);
  const one = place && !place.many ? place : null;
  if (nameEnd === at && !one) {
    const about = head.kind === "STEERING_COMMITTEE" ? aboutEnd(view, at) : at;
    if (about > at)
      return {
        end: about,
        name: `${head.name} ${clean(view.text.slice(at, about))}`,
        scope: source(null),
        level: null,
        within: null,
      };
    return null;
  }
  const own = clean(view.text.slice(at, nameEnd));
  const name = clean(`${head.name} ${own}`);
  if (PLACES.test(name)) return null;
  let end = one?.end ?? nameEnd;
  let full = one ? clean(`${name} ${one.words}`) : name;
  if (head.kind === "STEERING_COMMITTEE" || /^(?:Ủy ban|Hội đồng) [Qq]uốc gia$/u.test(full)) {
    const about = aboutEnd(view, end);
    if (about > end) full = clean(`${full} ${view.text.slice(end, about)}`);
    end = about;
  }
  const nested = one ? null : inner(view, head, nameEnd, DEEPEST - 1, parse);
  if (nested?.within && head.name === "Ban") return { ...nested, name: `${name} ${nested.within.name}` };
  const national =
    /(?:Việt Nam|[Tt]rung ương|[Qq]uốc gia|Chính phủ)$/u.test(full) ||
    NATIONAL_FIRST.test(full) ||
    (head.name === "Cục" && !IN_PROVINCES.test(full));
  return {
    end,
    name: full,
    scope: one?.scope ?? (national || head.level === "CENTRAL" ? NATION : source(null)),
    level: one?.level ?? (national || head.level === "CENTRAL" ? "CENTRAL" : null),
    within: null,
  };
}
