import { singleBlanks } from "../../model/blanks.js";
import type { OrganisationHead, OrganisationLevel } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";
import { type BodyScope, GAP, type NamedBody } from "./body.js";
import { fieldAt } from "./field.js";
import { openingsAt } from "./heads.js";
import { aboutEnd, ownNameEnd } from "./own-name.js";
import { bareName, type PlaceWords, placeAfter } from "./place.js";

const NATION: BodyScope = { at: "NATION" };
const OF = new RegExp(`${GAP}(?:của${GAP})?`, "uy");
const NEXT = new RegExp(`(?:,${GAP}?| *[-/] *|${GAP}và${GAP})`, "uy");
const isCapital = (view: View, at: number): boolean => /\p{Lu}/u.test(view.text.charAt(at));

const source = (level: OrganisationLevel | null): BodyScope => ({ at: "SOURCE", level });

interface Tail {
  readonly end: number;
  readonly name: string;
  readonly scope: BodyScope;
  readonly level: OrganisationLevel | null;
  readonly within: NamedBody["within"];
}

/** How deep a body may stand inside another's name: «Văn phòng Ban Thường vụ Tỉnh ủy». */
const DEEPEST = 3;

function ofPlace(head: OrganisationHead, name: string, place: PlaceWords): Tail {
  const words = place.words === "Việt Nam" && /Việt Nam$/.test(name) ? name : `${name} ${place.words}`.trim();
  return {
    end: place.end,
    name: words,
    scope: place.scope,
    level: head.level && place.level === "OTHER" ? head.level : place.level,
    within: null,
  };
}

function placed(view: View, head: OrganisationHead, at: number): Tail | null {
  const level = head.level ?? null;
  const direct =
    head.kind === "PARTY_COMMITTEE" || /đoàn$/.test(head.name) || /^(?:POLICE|AGENCY|MEDIA)$/.test(head.kind);
  const place =
    placeAfter(view, at) ??
    (direct && !/^(?:Đảng bộ)$/.test(head.name)
      ? bareName(view, at, head.name === "Thành ủy" ? "PROVINCE" : level)
      : null);
  if (place?.many) return null;
  if (place) return ofPlace(head, head.name, place);
  return null;
}

/** A place that stands after the next body in a list holds for this one too: «HĐND, UBND tỉnh». */
function shared(view: View, head: OrganisationHead, at: number, depth: number): Tail | null {
  NEXT.lastIndex = at;
  if (head.level || !NEXT.test(view.lower) || depth >= DEEPEST) return null;
  const after = NEXT.lastIndex;
  for (const { opening, end } of openingsAt(view.lower, after)) {
    if (opening.head?.tail !== head.tail || !isWritten(view, opening.head, after)) continue;
    const tail = tailOf(view, opening.head, end, depth + 1);
    if (!tail || tail.end === end) continue;
    const rest = tail.name.slice(opening.head.name.length);
    return { ...tail, end: at, name: `${head.name}${rest}` };
  }
  return null;
}

function inner(view: View, head: OrganisationHead, at: number, depth: number): Tail | null {
  OF.lastIndex = at;
  if (!OF.test(view.lower) || depth >= DEEPEST) return null;
  const body = parseBody(view, OF.lastIndex, depth + 1);
  if (!body) return null;
  const { start: _start, end, within: _within, ...within } = body;
  return {
    end,
    name: `${head.name} ${head.name === "Ban Chấp hành" ? body.name.replace(/^Tỉnh ủy/, "Đảng bộ tỉnh") : body.name}`,
    scope: body.scope,
    level: body.level,
    within,
  };
}

const AUTHORITY = new RegExp(
  `(?:${GAP}?-${GAP}?|${GAP}và${GAP}|,${GAP}?|${GAP})(?=(?:hđnd|ubnd|hội${GAP}đồng${GAP}nhân${GAP}dân|ủy${GAP}ban${GAP}nhân${GAP}dân)(?![\\p{L}\\p{N}]))`,
  "uy",
);

/** «Văn phòng Huyện ủy-HĐND-UBND huyện», «Văn phòng HĐND và UBND tỉnh»: one office of several bodies. */
function joined(view: View, tail: Tail, depth: number): Tail {
  let out = tail;
  for (let n = 0; n < 3; n += 1) {
    AUTHORITY.lastIndex = out.end;
    const m = AUTHORITY.exec(view.lower);
    if (!m || (/,/.test(m[0]) && n === 0)) break;
    const body = parseBody(view, AUTHORITY.lastIndex, depth + 1);
    if (!body) break;
    const between = /-/.test(m[0]) ? "-" : " và ";
    out = {
      ...out,
      end: body.end,
      name: `${out.name}${between}${body.name}`,
      scope: body.scope,
      level: body.level,
    };
  }
  return out;
}

function fielded(view: View, head: OrganisationHead, at: number): Tail | null {
  const field = fieldAt(view.text, view.lower, at);
  if (!field) return null;
  const name = `${head.name} ${field.name}`;
  const place = head.level === "CENTRAL" ? null : placeAfter(view, field.end);
  if (place && !place.many) return { ...ofPlace(head, name, place), name };
  const level = head.level ?? null;
  return {
    end: field.end,
    name,
    scope: level === "CENTRAL" ? NATION : source(level),
    level,
    within: null,
  };
}

/** Places that begin like a school. */
const PLACES = /^Trường (?:Sa|Sơn|Hải|Xuân|Thọ|Long)(?: Đông| Tây)?$/u;
/** Heads that make a body of words in lower case too: «Trung tâm giám định pháp y của tỉnh». */
const LOOSE =
  /^(?:Trung tâm|Bệnh viện|Trường|Câu lạc bộ|Liên hiệp|Đảng (?:bộ|ủy) Khối|Ban Chỉ đạo|Ban Quản lý|Tiểu ban|Ngân hàng|Công ty|Tổng công ty|Đài|Học viện|Hiệp hội)/u;
const isShouted = (view: View, at: number): boolean =>
  /\p{Lu}{2,}$/u.test(view.text.slice(at - 2, at)) &&
  !/(?:TNHH|MTV|BCĐ|BQL)$/u.test(view.text.slice(at - 4, at));
const clean = (words: string): string => singleBlanks(words).trim();

/** «khu vực», «trực thuộc» and the like before a place belong to the name. */
function opened(view: View, head: OrganisationHead, at: number): Tail | null {
  if (isShouted(view, at)) return null;
  const nameEnd = ownNameEnd(view, at, LOOSE.test(head.name));
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
  if (head.kind === "STEERING_COMMITTEE") {
    const about = aboutEnd(view, end);
    if (about > end) full = clean(`${full} ${view.text.slice(end, about)}`);
    end = about;
  }
  const nested = one ? null : inner(view, head, nameEnd, DEEPEST - 1);
  if (nested?.within && head.name === "Ban") return { ...nested, name: `${name} ${nested.within.name}` };
  const national = /(?:Việt Nam|Trung ương|Quốc gia|Chính phủ)$/u.test(full);
  return {
    end,
    name: full,
    scope: one?.scope ?? (national || head.level === "CENTRAL" ? NATION : source(null)),
    level: one?.level ?? (national || head.level === "CENTRAL" ? "CENTRAL" : null),
    within: null,
  };
}

function tailOf(view: View, head: OrganisationHead, at: number, depth: number): Tail | null {
  if (head.tail === "FIELD") return fielded(view, head, at);
  if (head.tail === "OPEN") return opened(view, head, at);
  if (head.tail === "PLACE") return placed(view, head, at) ?? shared(view, head, at, depth);
  const nested = inner(view, head, at, depth);
  if (nested) return head.kind === "OFFICE" ? joined(view, nested, depth) : nested;
  const place = placeAfter(view, at);
  if (place && !place.many && head.kind !== "OFFICE" && head.name !== "Cơ quan")
    return ofPlace(head, head.name, place);
  return shared(view, head, at, depth);
}

/** A head must be written as a name: with a capital, in words that mean nothing else, or after «Trưởng». */
function isWritten(view: View, head: OrganisationHead, at: number): boolean {
  if (isCapital(view, at) || head.lower === true) return true;
  return /^(?:Ban|Phòng)/.test(head.name) && /trưởng[ \n]+$/.test(view.lower.slice(at - 8, at));
}

/** «Phó Bí thư Thường trực Tỉnh ủy»: a deputy's rank, not the standing committee. */
const isRank = (view: View, head: OrganisationHead, at: number): boolean =>
  head.name === "Thường trực" &&
  /(?<!\p{L})(?:phó[ \n]+(?:bí thư|chủ tịch|chủ nhiệm|giám đốc|trưởng[ \n]+(?:ban|đoàn|tiểu ban))|thứ trưởng|ủy viên)[ \n]+$/u.test(
    view.lower.slice(Math.max(0, at - 30), at),
  );

/** «các Trung tâm …», «một số Ban …» are many. */
const MANY_BEFORE = /(?:^|[^\p{L}])(?:các|một số|những|mỗi|từng)[ \n]+$/u;

/** «Ban Quản lý khu Kinh tế»: heads that differ by the words after a common name keep them as printed. */
function fullHead(
  view: View,
  head: OrganisationHead,
  words: string,
  at: number,
  end: number,
): OrganisationHead {
  if (!words.startsWith(`${head.name.toLowerCase()} `)) return head;
  const printed = singleBlanks(view.text.slice(at, end));
  return { ...head, name: `${head.name}${printed.slice(head.name.length)}` };
}

/** The body named just at `at`, the fullest name that fits; null when none is. */
export function parseBody(view: View, at: number, depth = 0): NamedBody | null {
  for (const { opening, end } of openingsAt(view.lower, at)) {
    const { head, central, named } = opening;
    if (central) {
      if (!/\p{Lu}/u.test(view.text.slice(at, end))) continue;
      const place = central.kind === "AGENCY" ? placeAfter(view, end) : null;
      if (place && !place.many && place.scope.at !== "NATION")
        return {
          start: at,
          end: place.end,
          name: `${central.name} ${place.words}`,
          kind: central.kind,
          level: place.level,
          scope: place.scope,
          within: null,
        };
      return {
        start: at,
        end,
        name: central.name,
        kind: central.kind,
        level: "CENTRAL",
        scope: NATION,
        within: null,
      };
    }
    if (named) {
      if (!isCapital(view, at)) continue;
      return {
        start: at,
        end,
        name: named.name,
        kind: named.kind,
        level: "OTHER",
        scope: source(null),
        within: null,
      };
    }
    if (!head) continue;
    if (!isWritten(view, head, at) || isRank(view, head, at)) return null;
    if (head.tail === "OPEN" && MANY_BEFORE.test(view.lower.slice(Math.max(0, at - 9), at))) return null;
    const full = fullHead(view, head, opening.words, at, end);
    const tail = tailOf(view, full, end, depth);
    if (tail) return { start: at, kind: head.kind, ...tail };
    if (!head.alone || isMany(view, end)) return null;
    return {
      start: at,
      end,
      name: full.name,
      kind: head.kind,
      level: head.level ?? null,
      scope: source(head.level ?? null),
      within: null,
    };
  }
  return null;
}

/** Whether what stands after a head makes it many bodies: «UBND các xã», «Tỉnh ủy các tỉnh», «cơ sở». */
const isMany = (view: View, at: number): boolean =>
  placeAfter(view, at)?.many === true ||
  /^(?: +| *\n *)(?:cơ sở|các|cấp|trực thuộc|cùng cấp|thành viên)(?![\p{L}])/u.test(
    view.lower.slice(at, at + 24),
  );
