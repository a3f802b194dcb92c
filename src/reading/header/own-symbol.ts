import type { DocumentType } from "../../generated/enums.js";
import type { Found } from "../found.js";
import type { View } from "../view.js";
import type { Title } from "./title.js";

/** «Số:», «Luật số:», «Nghị quyết số:» before the own symbol; a citation has no colon. */
const OWN_SIGN =
  /^(?:(?:số|sô|s\s+ố)(?:\s+hiệu)?\s*[:.]?|(?:luật|pháp\s+lệnh|nghị\s+quyết|văn\s+bản\s+hợp\s+nhất|quyết\s+định|nghị\s+định|thông\s+tư)\s+số\s*:)\s*$/;
const signOf = (view: View, m: Found): string => view.lower.slice(m.start, m.symbol?.start ?? m.start);

/** The same symbol after «Số:» in the letterhead, where a page's table of fields («Số hiệu | …») tells it before. */
function underHead(
  view: View,
  mentions: readonly Found[],
  index: number | null,
  limit: number,
): number | null {
  const first = index === null ? undefined : mentions[index];
  if (!first || !/^$|hiệu/.test(signOf(view, first))) return index;
  const again = mentions.findLastIndex(
    (m) =>
      m.start < limit &&
      m.symbol?.canonical === first.symbol?.canonical &&
      /^(?:số|sô)\s*[:.]?\s*$/.test(signOf(view, m)) &&
      /[\n|][\s_#-]*$/.test(view.text.slice(Math.max(0, m.start - 20), m.start)),
  );
  return again < 0 ? index : again;
}

/** The mention that is the file's own symbol: alone after «Số» on its line, before the preamble. */
export const ownMention = (view: View, mentions: readonly Found[], limit: number): number | null =>
  underHead(view, mentions, firstOwn(view, mentions, limit), limit);

function firstOwn(view: View, mentions: readonly Found[], limit: number): number | null {
  for (let i = 0; i < mentions.length; i += 1) {
    const m = mentions[i] as Found;
    if (m.start > limit) return null;
    if (!m.symbol) continue;
    const before = view.lower.slice(Math.max(0, m.start - 120), m.start);
    const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("|")) + 1);
    const sign = signOf(view, m);
    if (/^[\s_#-]*$/.test(line) && (OWN_SIGN.test(sign) || (sign === "" && m.start < 600))) return i;
  }
  return null;
}

/** Where a consolidated text is authenticated: its own symbol and date stand there, at the end of the words. */
const AUTHENTICATED = /xác\s+thực\s+văn\s+bản\s+hợp\s+nhất/;
/** UTF-16 units. */
export const NEAR_SEAL = 600;

export function authenticatedMention(view: View, mentions: readonly Found[]): number | null {
  const seal = AUTHENTICATED.exec(view.lower)?.index;
  if (seal === undefined) return null;
  const index = mentions.findIndex(
    (m) => m.symbol?.entry?.type === "CONSOLIDATED_TEXT" && Math.abs(m.start - seal) < NEAR_SEAL,
  );
  return index < 0 ? null : index;
}

/** Codes of bodies beside which CT is a Chỉ thị; beside others it is the Cục Thuế of a letter. */
const DIRECTS = /^(?:TW|TU|HU|QU|ThU|ĐU|TTg|UBND|HĐND\d*|CTN|B[A-ZĐ]{1,9}|UB|NHNN|.+TW)$/;

/** The type of the file's own document: of its code, unless the title alone can tell (QĐ, a letter, no type code). */
export function typeOfOwn(own: Found | null, title: Title | null): DocumentType {
  const entry = own?.symbol?.entry;
  if (!own || !entry || entry.type === "DECISION") return title?.type ?? own?.type ?? "OTHER";
  const letter = title?.type === "OFFICIAL_LETTER" && entry.type === "DIRECTIVE";
  return letter && !DIRECTS.test(own.symbol?.codes[1] ?? "") ? "OFFICIAL_LETTER" : own.type;
}
