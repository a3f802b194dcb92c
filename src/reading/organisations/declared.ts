import { standsAlone } from "../boundary.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";

/** «(sau đây gọi tắt là BQL rừng)», «(CDC tỉnh)» just after the name of a body. */
const DECLARED =
  /[ \n]*\((?:(?:sau đây|dưới đây|gọi|viết)[^()"“”]{0,24}?(?:là|:)[ \n]*["“]?(\p{Lu}[^()"“”\n]{1,38}?)["”]?|(\p{Lu}[\p{Lu}\d&-]{2,9}(?: (?:tỉnh|thành phố|huyện|xã|phường))?))\)/uy;
/** Names of this many short forms of one text are looked for at most. */
const MOST = 60;

/** Bodies named again by the short form that was declared beside their full name. */
export function declaredAgain(view: View, bodies: readonly BodyMention[]): BodyMention[] {
  const short = new Map<string, BodyMention>();
  for (const body of bodies) {
    DECLARED.lastIndex = body.end;
    const m = DECLARED.exec(view.text);
    const words = m?.[1] ?? m?.[2];
    if (words && !short.has(words) && short.size < MOST) short.set(words, body);
  }
  const found: BodyMention[] = [];
  for (const [words, body] of short)
    for (let at = view.text.indexOf(words, body.end); at >= 0; at = view.text.indexOf(words, at + 1))
      if (standsAlone(view.text, at, at + words.length))
        found.push({ ...body, start: at, end: at + words.length, reach: at });
  return found;
}
