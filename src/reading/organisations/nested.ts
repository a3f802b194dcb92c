import type { OrganisationHead } from "../../vocabulary/organisations.js";
import type { View } from "../view.js";
import { GAP, type NamedBody } from "./body.js";
import type { Tail } from "./tail.js";

const OF = new RegExp(`${GAP}(?:của${GAP})?`, "uy");
/** How deep a body may stand inside another's name: «Văn phòng Ban Thường vụ Tỉnh ủy». */
export const DEEPEST = 3;

/** Heads that stand in every committee and are of the kind of theirs: «Thường trực HĐND», «Ban Thường vụ Tỉnh đoàn». */
const COMMON = /^(?:Thường trực|Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Cơ quan)$/u;
const ITS_OWN: readonly NamedBody["kind"][] = ["PEOPLES_COUNCIL", "FRONT", "MASS_ORGANISATION"];

/** Reads the body at a view offset, so deep in others. */
export type Parse = (view: View, at: number, depth: number) => NamedBody | null;

/** The body that a head belongs to: «Văn phòng | Ban Thường vụ Tỉnh ủy». */
export function inner(
  view: View,
  head: OrganisationHead,
  at: number,
  depth: number,
  parse: Parse,
): Tail | null {
  OF.lastIndex = at;
  if (!OF.test(view.lower) || depth >= DEEPEST) return null;
  const body = parse(view, OF.lastIndex, depth + 1);
  if (!body) return null;
  const { start: _start, end, within: _within, ...within } = body;
  return {
    end,
    name: `${head.name} ${head.name === "Ban Chấp hành" ? body.name.replace(/^Tỉnh ủy/, "Đảng bộ tỉnh") : body.name}`,
    scope: body.scope,
    level: body.level,
    within,
    ...(COMMON.test(head.name) && ITS_OWN.includes(body.kind) && { kind: body.kind }),
  };
}

const AUTHORITY = new RegExp(
  `(?:${GAP}?[-&]${GAP}?|${GAP}và${GAP}|,${GAP}?|${GAP})(?=(?:hđnd|ubnd|hội${GAP}đồng${GAP}nhân${GAP}dân|ủy${GAP}ban${GAP}nhân${GAP}dân)(?![\\p{L}\\p{N}]))`,
  "uy",
);

/** «Văn phòng Huyện ủy-HĐND-UBND huyện», «Văn phòng HĐND và UBND tỉnh»: one office of several bodies. */
export function joined(view: View, tail: Tail, depth: number, parse: Parse): Tail {
  let out = tail;
  for (let n = 0; n < 3; n += 1) {
    AUTHORITY.lastIndex = out.end;
    const m = AUTHORITY.exec(view.lower);
    if (!m || (/,/.test(m[0]) && n === 0)) break;
    const body = parse(view, AUTHORITY.lastIndex, depth + 1);
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
