import { singleBlanks } from "../../model/blanks.js";
import type { OrganisationHead } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";
import { GAP, type NamedBody } from "./body.js";
import { openingsAt } from "./heads.js";
import { DEEPEST, inner, joined } from "./nested.js";
import { opened } from "./own-named.js";
import { placeAfter } from "./place.js";
import { fielded, NATION, ofPlace, placed, source, type Tail } from "./tail.js";
import { isCapital, isWritten } from "./written.js";

const NEXT = new RegExp(`(?:,${GAP}?| *[-/] *|${GAP}và${GAP})`, "uy");

/** So many bodies of one list may share the words behind the last: «Ban Dân vận, Ban Tổ chức và Văn phòng Thành ủy». */
const LONGEST = 8;

/** A place that stands after the next body in a list holds for this one too: «HĐND, UBND tỉnh». */
function shared(view: View, head: OrganisationHead, at: number, depth: number, listed: number): Tail | null {
  NEXT.lastIndex = at;
  if (head.level || !NEXT.test(view.lower) || depth >= DEEPEST || listed >= LONGEST) return null;
  const after = NEXT.lastIndex;
  for (const { opening, end } of openingsAt(view.lower, after)) {
    if (opening.head?.tail !== head.tail || !isWritten(view, opening.head, after)) continue;
    const tail = tailOf(view, opening.head, end, depth, listed + 1);
    if (!tail) continue;
    const rest = tail.name.slice(opening.head.name.length).trimStart();
    // «Ủy ban Kiểm tra Đảng ủy, Ban Xây dựng Đảng Đảng ủy phường»: it says the head itself.
    const name = rest.startsWith(head.name) ? rest : `${head.name} ${rest}`;
    return { ...tail, end: at, name };
  }
  return null;
}

/** «Phòng Bưu chính Viễn thông»: a division of a department, of two words with capitals at least. */
function division(view: View, head: OrganisationHead, at: number): Tail | null {
  if (!isCapital(view, at - head.name.length)) return null;
  const tail = opened(view, head, at, parseBody);
  const own = tail?.name.slice(head.name.length) ?? "";
  return (own.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !/^ Chống/.test(own) ? tail : null;
}

function tailOf(view: View, head: OrganisationHead, at: number, depth: number, listed = 0): Tail | null {
  if (head.tail === "FIELD")
    return fielded(view, head, at) ?? (head.kind === "DIVISION" ? division(view, head, at) : null);
  if (head.tail === "OPEN") return opened(view, head, at, parseBody);
  if (head.tail === "PLACE") return placed(view, head, at) ?? shared(view, head, at, depth, listed);
  const nested = inner(view, head, at, depth, parseBody);
  if (nested) return head.kind === "OFFICE" ? joined(view, nested, depth, parseBody) : nested;
  const place = placeAfter(view, at);
  if (place && !place.many && head.kind !== "OFFICE" && head.name !== "Cơ quan")
    return ofPlace(head, head.name, place);
  return shared(view, head, at, depth, listed);
}

/** «Phó Bí thư Thường trực Tỉnh ủy»: a deputy's rank, not the standing committee. */
const isRank = (view: View, head: OrganisationHead, at: number): boolean =>
  /^(?:Ban )?Thường trực$/.test(head.name) &&
  /(?<!\p{L})(?:trưởng|phó[ \n]+(?:bí thư|chủ tịch|chủ nhiệm|giám đốc|trưởng[ \n]+(?:ban|đoàn|tiểu ban))|thứ trưởng|ủy viên)[ \n]+$/u.test(
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
    // «Văn phòng Đảng ủy»: whose it is, the text tells elsewhere.
    const alone = head.alone || (depth > 0 && head.name === "Đảng ủy" && isCapital(view, at));
    if (!alone || isMany(view, end)) return null;
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
