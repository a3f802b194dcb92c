import type { DocumentType } from "../generated/enums.js";
import { fold } from "../model/fold.js";
import { NATION, placeAt } from "../vocabulary/places.js";
import { TYPES } from "../vocabulary/types.js";

/** What a document is called by beside its title. */
interface Called {
  readonly type: DocumentType;
  readonly symbol: string | null;
  readonly place: string;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  readonly year: number | null;
}

/** Bodies people call by letters. */
const SHORT: readonly (readonly [name: string, letters: string])[] = [
  ["uy ban nhan dan", "ubnd"],
  ["hoi dong nhan dan", "hdnd"],
  ["mat tran to quoc", "mttq"],
  ["uy ban kiem tra", "ubkt"],
  ["ban thuong vu", "btv"],
  ["ban chap hanh", "bch"],
];

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The token by which a type is asked for: no word of a title is like it. */
export const typeToken = (type: DocumentType): string => `type${type.toLowerCase().replaceAll("_", "")}`;

/** The tokens of a year, a month or a day: `y2018`, `m201807`, `d20180725`; from an ISO date or the beginning of one. */
export function dateTokens(iso: string): string[] {
  const digits = iso.replaceAll("-", "");
  const [year, month, day] = [4, 6, 8].map((length) => digits.slice(0, length));
  return [`y${year}`, ...(digits.length > 4 ? [`m${month}`] : []), ...(digits.length > 6 ? [`d${day}`] : [])];
}

/** «kon-tum» is called «tỉnh Kon Tum»; a path, by each of its places; what passed to a merged place has its plain name. */
function placeWords(path: string): string[] {
  const steps = path.split(".").map((_, i, all) => all.slice(0, i + 1).join("."));
  return steps.flatMap((step) => {
    if (step === NATION) return ["trung", "uong"];
    const place = placeAt(step);
    return words(
      place ? `${place.kind} ${place.name.replace(/ \(cũ\)$/, "")}` : (step.split(".").at(-1) ?? ""),
    );
  });
}

/** A province's Party documents are its committee's, whichever part of it signs. */
const committee = ({ symbol, place }: Called): string[] =>
  /[-/]TU$/i.test(symbol ?? "") ? words(placeAt(place)?.kind === "thành phố" ? "Thành ủy" : "Tỉnh ủy") : [];

/** The folded words and tokens a document is found by beside its title, each once, in a stable order. */
export function calledFolded(called: Called): string {
  const { type, symbol, issuers, issuedOn, year } = called;
  const issued = issuers.map(fold).join(" ");
  const all = [
    typeToken(type),
    ...(TYPES.find((entry) => entry.type === type)?.words ?? []).flatMap(words),
    ...words(symbol ?? ""),
    ...words(issued),
    ...SHORT.flatMap(([name, letters]) =>
      issued.includes(name) ? [letters] : issued.includes(letters) ? name.split(" ") : [],
    ),
    ...committee(called),
    ...placeWords(called.place),
    ...(issuedOn ? dateTokens(issuedOn) : year ? dateTokens(String(year)) : []),
  ];
  return [...new Set(all)].join(" ");
}
