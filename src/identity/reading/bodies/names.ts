import type { BodyMention } from "../../../reading/organisations/body.js";
import { bodyByName, issuerOfCode, LOCAL_BODIES } from "../../../vocabulary/bodies.js";
import { NATION, placeAt } from "../../../vocabulary/places.js";
import type { Placed } from "./placed.js";

/** The codes of Party bodies by the names they have in running text. */
const partyCodes: ReadonlyMap<string, string> = new Map(
  ["BTC", "BTG", "BDV", "BTGDV", "BNC", "BTV", "UBKT", "VP"].flatMap((head) =>
    ["TU", "HU"].flatMap((level): [string, string][] => {
      const name = issuerOfCode(head + level)?.name;
      return name ? [[name, head + level]] : [];
    }),
  ),
);
const localCodes: ReadonlyMap<string, string> = new Map(
  [...LOCAL_BODIES].reverse().map((body) => [body.name, body.code]),
);
const LEVEL_WORD = /\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/u;

/** The code of a body by its canonical name; null where it has none. */
export function codeOf(name: string, central: boolean): string | null {
  if (central) return bodyByName(name)?.codes.find((c) => c !== "TW") ?? null;
  return partyCodes.get(name) ?? localCodes.get(name) ?? localCodes.get(name.replace(LEVEL_WORD, "")) ?? null;
}

const TAKES_PLACE =
  /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy|(?:Tỉnh|Thành|Huyện) đoàn)$/u;

/** «Ủy ban nhân dân tỉnh» of Kon Tum in full. */
export function fullName(body: BodyMention, placed: Placed): string {
  if (body.kind === "CLASS" || !TAKES_PLACE.test(body.name)) return body.name;
  if (body.scope.at === "NAMED") return `${body.name} ${body.scope.name}`;
  if (placed.below || !placed.place || placed.place === NATION) return body.name;
  const place = placeAt(placed.place);
  return place ? `${body.name} ${place.name}` : body.name;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Ủy ban nhân dân/u, "UBND"],
  [/Hội đồng nhân dân/u, "HĐND"],
];
/** The short spellings of a canonical name. */
export const shortened = (name: string): string[] =>
  SHORT.filter(([long]) => long.test(name)).map(([long, short]) => name.replace(long, short));
