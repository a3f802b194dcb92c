import { singleBlanks } from "../../model/blanks.js";
import { CLASS_NOUNS, CLASS_QUALIFIERS, CLASS_STARTERS } from "../../vocabulary/organisations.js";
import { Anchored } from "../anchors/anchored.js";
import { isLetterAt } from "../boundary.js";
import type { View } from "../view.js";
import { type BodyMention, GAP } from "./body.js";
import { fieldAt } from "./field.js";
import { openingsAt, openingsIn } from "./heads.js";
import { reachOf } from "./offices.js";
import { ownNameEnd } from "./own-name.js";
import { capitalWords, placeAfter } from "./place.js";
import { wordTree } from "./word-tree.js";
import { isWritten } from "./written.js";

const END = "(?![\\p{L}\\p{N}])";
const NOUN = `(?:${wordTree(CLASS_NOUNS)})${END}`;
const QUALIFIER = `(?:${wordTree(CLASS_QUALIFIERS)})${END}`;
const AND = `(?:,${GAP}?và${GAP}|,${GAP}?|${GAP}và${GAP}|${GAP}-${GAP}|;${GAP}(?!các${GAP}))`;
/** Not the head of one body («Sở Y tế», «Bộ Tài chính»), nor another word («trường hợp»). */
const OWN =
  "(?!(?<=đơn vị)(?: +| *\\n *)hành +chính)(?!(?<=(?:sở|bộ|ban|phòng))(?: +| *\\n *)(?:giáo dục|y tế|tài chính|nội vụ|tư pháp|công an|quốc phòng|xây dựng|công thương|khoa học|nông nghiệp|văn hóa|lao động|dân tộc|kế hoạch|thông tin|tài nguyên|giao thông|ngoại|du lịch|chỉ đạo|quản lý|hành|thường|tổ chức|luật|phận|đội|máy))(?! +(?:hợp|nghị|viên|gia)(?![\\p{L}]))";
/** «các sở, thủ trưởng các ban» names two classes, «bộ trưởng, thủ trưởng cơ quan ngang bộ» one. */
const MEMBER = `(?:(?:thủ trưởng|giám đốc)${GAP}(?!các${GAP}))?(?:(?:các|cả)${GAP})?(?:đồng chí${GAP})?${NOUN}${OWN}`;
const MORE = `(?:${AND}${MEMBER}){0,8}`;
/** «các bộ, cơ quan trung ương và địa phương»: what is behind the qualifier belongs to them too. */
const TAIL = `(?:${GAP}${QUALIFIER}${OWN}){0,3}(?:(?<=trung${GAP}ương)${GAP}và${GAP}(?:các${GAP})?địa${GAP}phương${END})?`;
const CLASS = new Anchored(
  new RegExp(
    `(?:(?:(?:các|mọi|những)${GAP}${MEMBER}${MORE}|(?:${wordTree(CLASS_STARTERS)})${END}${OWN}(?:${AND}${MEMBER}){1,8})${TAIL}|(?:cơ quan ngang bộ|cơ quan thuộc chính phủ|cơ sở khám bệnh, chữa bệnh)${END}|(?:cấp ủy|chính quyền|đoàn thể)(?:${GAP}địa phương)?${GAP}các cấp${END}|cấp ủy${GAP}các${GAP}(?:chi bộ|đảng bộ|chi, đảng bộ)${END}${TAIL}|các${GAP}cấp,${GAP}(?:các${GAP})?ngành(?:(?:,|${GAP}và)${GAP}(?:các${GAP})?địa${GAP}phương)?${END}|cấp ủy(?:${GAP}đảng)?,${GAP}chính quyền(?:${GAP}địa phương)?(?:${GAP}các cấp)?${END})`.replace(
      /(?<=[\p{L}]) (?=[\p{L}])/gu,
      GAP,
    ),
    "u",
  ),
);

/** Authorities and mass bodies of many places: «UBND các xã, phường», «Ủy ban MTTQ Việt Nam các cấp». */
const MANY_OF = new Anchored(
  new RegExp(
    `(ubnd|ủy${GAP}ban${GAP}nhân${GAP}dân|hđnd|hội${GAP}đồng${GAP}nhân${GAP}dân|ủy${GAP}ban${GAP}(?:mặt${GAP}trận${GAP}tổ${GAP}quốc|mttq)(?:${GAP}việt${GAP}nam)?|mặt${GAP}trận${GAP}tổ${GAP}quốc(?:${GAP}việt${GAP}nam)?|mttq(?:${GAP}việt${GAP}nam)?|công${GAP}an|đảng${GAP}ủy|ban${GAP}(?:công${GAP}tác${GAP}mặt${GAP}trận|chỉ${GAP}đạo)|tổ${GAP}chức${GAP}chính${GAP}trị${GAP}?-${GAP}?xã${GAP}hội)(?=${GAP})`,
    "u",
  ),
);

/** «các Sở: Nội vụ, Y tế» names each; the class before the colon is none. */
const HEAD_OF_LIST = /^các\s+(?:bộ|sở)(?:,\s*(?:cơ quan|ngành|ban))*$/u;

/** Whether a colon and names stand behind the head; a colon that ends its line opens what they are to do. */
function isNamedBehind({ text, lower }: View, end: number): boolean {
  const colon = /^\s*:[ ]*/.exec(lower.slice(end, end + 8))?.[0];
  if (colon === undefined) return false;
  const at = end + colon.length;
  return (at < lower.length && lower.charAt(at) !== "\n") || fieldAt(text, lower, at) !== null;
}

const POLITE = /^các\s+đồng\s+chí\s+/u;

const canonical = (printed: string): string => {
  const name = singleBlanks(printed)
    .replace(/uỷ/g, "ủy")
    .replace(/Uỷ/g, "Ủy")
    .replace(/^(?:UBND)/, "Ủy ban nhân dân")
    .replace(/^(?:HĐND)/, "Hội đồng nhân dân")
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function mention(view: View, start: number, end: number): BodyMention {
  return {
    start,
    end,
    reach: reachOf(view, start),
    name: canonical(view.text.slice(start, end)),
    kind: "CLASS",
    level: "OTHER",
    scope: { at: "SOURCE", level: null },
    within: null,
  };
}

/**
 * «cơ quan thuộc Chính phủ», «các Ủy ban của Quốc hội», «các cấp ủy trực thuộc Tỉnh ủy Kon Tum»: such a body belongs
 * to the name of the class.
 */
const isPart = (view: View, c: BodyMention, body: BodyMention): boolean =>
  body.start > c.start &&
  ((/^(?:PARTY_COMMITTEE|PEOPLES_COUNCIL)$/.test(body.kind) && body.end >= c.end) ||
    (body.end <= c.end && isOfState(view, c, body)));

const isOfState = (view: View, c: BodyMention, body: BodyMention): boolean =>
  /^(?:GOVERNMENT|ASSEMBLY)$/.test(body.kind) &&
  (body.end === c.end || /thuộc[ \n]+$/.test(view.lower.slice(body.start - 8, body.start)));

/** «UBND các xã, phường, đặc khu Một Hai»: the last of the places may be named, on the same line. */
function withNamedPlace(view: View, end: number): number {
  if (!/(?:đặc khu|thị trấn|thị xã|thành phố)$/u.test(view.lower.slice(end - 9, end))) return end;
  const named = capitalWords(view, end, 3);
  return view.text.slice(end, named.end).includes("\n") ? end : named.end;
}

/** «Sở Y tế các tỉnh», «Hội Chữ thập đỏ cấp huyện», «Đoàn Thanh niên các cấp»: a body's name, and many places. */
function ofManyPlaces(view: View): BodyMention[] {
  const found: BodyMention[] = [];
  for (const at of openingsIn(view)) {
    for (const { opening, end } of openingsAt(view.lower, at)) {
      const { head } = opening;
      if (!head || head.tail === "BODY" || !isWritten(view, head, at)) continue;
      const field = head.tail === "FIELD" ? fieldAt(view.text, view.lower, end) : null;
      const nameEnd = head.tail === "OPEN" ? ownNameEnd(view, end, false) : (field?.end ?? end);
      if (head.tail !== "PLACE" && nameEnd === end) continue;
      const place = placeAfter(view, nameEnd);
      if (place?.many && /^(?:các|cấp) /.test(place.words)) found.push(mention(view, at, place.end));
      break;
    }
  }
  return found;
}

/** «các đơn vị | thuộc Bộ Quốc phòng», «các cơ quan chuyên môn | thuộc UBND tỉnh»: whose they are. */
const isOwner = (view: View, c: BodyMention, body: BodyMention): boolean =>
  body.start > c.end &&
  /(?:^|[ \n])thuộc[ \n]+$/.test(view.lower.slice(c.end - 6, body.start)) &&
  /^[ \n]+(?:(?:trực[ \n]+)?thuộc[ \n]+)?$/.test(view.lower.slice(c.end, body.start));

/** Every class of bodies named in the view, in order, outside the bodies named singly. */
export function findClasses(view: View, bodies: readonly BodyMention[]): BodyMention[] {
  const found: BodyMention[] = [];
  for (const m of MANY_OF.in(view)) {
    if (m.index > 0 && isLetterAt(view.lower, m.index - 1)) continue;
    const place = placeAfter(view, m.index + m[0].length);
    if (place?.many) found.push(mention(view, m.index, withNamedPlace(view, place.end)));
  }
  found.push(...ofManyPlaces(view));
  const many = [...found].sort((a, b) => a.start - b.start);
  let k = 0;
  let past = 0;
  for (let m = CLASS.next(view, past); m; m = CLASS.next(view, past)) {
    const end = m.index + m[0].length;
    past = end;
    while (k < many.length && (many[k]?.end ?? 0) <= m.index) k += 1;
    const inside = many[k];
    if (inside && inside.start < m.index) {
      // «UBND các xã; Thủ trưởng các đơn vị»: another class may begin behind the places.
      past = inside.end;
      continue;
    }
    if (m.index > 0 && isLetterAt(view.lower, m.index - 1)) continue;
    // «các đơn vị thuộc Bộ và các tổ chức»: the ministry there belongs to what stands before it.
    if (
      /(?:thuộc|của)[ \n]+$/.test(view.lower.slice(Math.max(0, m.index - 8), m.index)) &&
      /^(?:bộ|sở)\s/.test(m[0])
    ) {
      past = m.index + 2;
      continue;
    }
    if (HEAD_OF_LIST.test(m[0]) && isNamedBehind(view, end)) continue;
    // «Các đồng chí Bộ trưởng, Thủ trưởng …»: the polite words are no part of the name.
    const polite = POLITE.exec(m[0])?.[0].length ?? 0;
    found.push(mention(view, m.index + polite, end));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: BodyMention[] = [];
  let b = 0;
  for (const c of found) {
    if (c.start < (kept.at(-1)?.end ?? 0)) continue;
    while (b < bodies.length && (bodies[b]?.end ?? 0) <= c.start) b += 1;
    const body = bodies[b];
    if (body && body.start < c.end && !isPart(view, c, body)) continue;
    kept.push(body && isOwner(view, c, body) ? mention(view, c.start, body.end) : c);
  }
  return kept;
}
