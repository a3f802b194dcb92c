import type { Found } from "../found.js";
import type { PersonSpan } from "../persons/name.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";
import { bodiesByCodes } from "./codes.js";
import { declaredAgain } from "./declared.js";
import { openingsIn } from "./heads.js";
import { bodiesOfLists } from "./listed.js";
import { reachOf } from "./offices.js";
import { parseBody } from "./parse.js";
import { placeAfter } from "./place.js";
import { sectsIn } from "./sects.js";

/** The bodies that overlap none of the spans; both in order. */
function outside(
  bodies: readonly BodyMention[],
  spans: readonly { readonly start: number; readonly end: number }[],
): BodyMention[] {
  let s = 0;
  return bodies.filter((b) => {
    while (s < spans.length && (spans[s]?.end ?? 0) <= b.start) s += 1;
    const span = spans[s];
    return !span || span.start >= b.end;
  });
}

/** Government that is a way of governing, not the body: «Chính phủ điện tử», «Chính phủ hai nước». */
const NO_BODY = /^[ \n]+(?:điện tử|số(?![ \n]*\d)|hai|ba|\d|các nước|nhiệm kỳ của)/u;
/** What the Government's name is only a kind of: «trái phiếu Chính phủ». */
const KIND_OF = /(?:trái phiếu|tín phiếu|công trái|bảo lãnh)[ \n]+$/u;

const isNoGovernment = (view: View, body: { start: number; end: number }): boolean =>
  NO_BODY.test(view.lower.slice(body.end, body.end + 20)) ||
  KIND_OF.test(view.lower.slice(Math.max(0, body.start - 14), body.start));

/** «các huyện ủy, thành ủy» are a class and no one committee; so are «Bí thư tỉnh ủy, thành ủy». */
const OF_MANY =
  /(?:các|những)[ \n]+(?:(?:đồng chí|bí thư|ban thường vụ)[ \n]+)*(?:(?:tỉnh|thành|huyện|quận|thị) ủy(?:,| và)[ \n]+)*$|(?:tỉnh|thành|huyện|quận|thị) ủy,[ \n]+$/u;
const MANY_FOLLOW = /^,[ \n]+(?:tỉnh|thành|huyện|quận|thị) ủy(?!\p{L})/u;
const isOfMany = (
  view: View,
  body: { start: number; end: number; kind: string; scope: { at: string } },
): boolean =>
  body.kind === "PARTY_COMMITTEE" &&
  body.scope.at === "SOURCE" &&
  !/\p{Lu}/u.test(view.text.charAt(body.start)) &&
  (OF_MANY.test(view.lower.slice(Math.max(0, body.start - 60), body.start)) ||
    MANY_FOLLOW.test(view.text.slice(body.end, body.end + 12)));

/** «Trưởng phòng Văn hóa - Xã hội»: in small letters only after the office of its head. */
const AFTER_CHIEF = /rưởng[ \n]+(?=(?:phòng|ban)[ \n]+\p{Lu})/gu;
const openings = (view: View): number[] =>
  [...openingsIn(view), ...[...view.text.matchAll(AFTER_CHIEF)].map((m) => m.index + m[0].length)].sort(
    (a, b) => a - b,
  );

/** «Sở Y tế các tỉnh, thành phố», «Hội Chữ thập đỏ cấp huyện» are classes and no one body. */
const ofManyPlaces = (view: View, body: { end: number; kind: string }): boolean =>
  /^(?:DEPARTMENT|DIVISION|AGENCY|ASSOCIATION|MASS_ORGANISATION|HOSPITAL|UNIT)$/.test(body.kind) &&
  /^[ \n]+(?:các|cấp)[ \n]/.test(view.lower.slice(body.end, body.end + 8)) &&
  placeAfter(view, body.end)?.many === true;

/** «KẾ HOẠCH … VÌ SỰ TIẾN BỘ PHỤ NỮ TỈNH»: what is to go forward, no union. */
const isAim = (view: View, body: { start: number; kind: string }): boolean =>
  body.kind === "MASS_ORGANISATION" &&
  /tiến bộ[ \n]+(?:của[ \n]+)?$/u.test(view.lower.slice(Math.max(0, body.start - 14), body.start));

/** Every body named in the view, in order, none inside another. */
export function findBodies(
  view: View,
  mentions: readonly Found[],
  persons: readonly PersonSpan[] = [],
): BodyMention[] {
  const bodies: BodyMention[] = [];
  let past = 0;
  for (const at of openings(view)) {
    if (at < past) continue;
    const body = parseBody(view, at);
    if (!body) continue;
    if (body.name === "Chính phủ" && isNoGovernment(view, body)) continue;
    if (isOfMany(view, body) || ofManyPlaces(view, body) || isAim(view, body)) continue;
    bodies.push({ ...body, reach: reachOf(view, body.start) });
    past = body.end;
  }
  const again = declaredAgain(view, bodies).map((b) => ({ ...b, reach: reachOf(view, b.start) }));
  const more = [...again, ...bodiesOfLists(view), ...bodiesByCodes(view), ...sectsIn(view)];
  const all = [...bodies, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: BodyMention[] = [];
  for (const body of all) if (body.start >= (kept.at(-1)?.end ?? 0)) kept.push(body);
  // Symbols hold codes that are no bodies named: «75-CTr/TU».
  const symbols = mentions.flatMap((m) => (m.symbol ? [m.symbol] : []));
  return outside(outside(kept, symbols), persons);
}
