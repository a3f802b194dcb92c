import { communes, NATION, type Place, provinces, standsOn } from "../places.js";

/** One body of a class, with its place. */
export interface Member {
  readonly name: string;
  readonly place: string;
}

interface Kind {
  /** How the members of one kind of place are called, before the place's name. */
  readonly office: string;
  readonly kinds: readonly string[];
}

/** Folded names of classes of one kind, to what they are made of. */
const KINDS: Readonly<Record<string, Kind>> = {
  "tinh uy": { office: "Tỉnh ủy", kinds: ["tỉnh"] },
  "thanh uy": { office: "Thành ủy", kinds: ["thành phố"] },
};
const AUTHORITY =
  /^(uy ban nhan dan|hoi dong nhan dan|dang uy)(?: cac)? ((?:tinh|thanh pho|xa|phuong|dac khu)(?:(?:, | va |, va )(?:tinh|thanh pho|xa|phuong|dac khu))*)$/;
const OFFICES: Readonly<Record<string, string>> = {
  "uy ban nhan dan": "Ủy ban nhân dân",
  "hoi dong nhan dan": "Hội đồng nhân dân",
  "dang uy": "Đảng ủy",
};
const PLACES: Readonly<Record<string, string>> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  xa: "xã",
  phuong: "phường",
  "dac khu": "đặc khu",
};
const OF_THE_CENTRE = / (?:truc thuoc|thuoc)(?: trung uong)?$/;
const ALL_PROVINCES = /^(uy ban nhan dan|hoi dong nhan dan) cap tinh$/;

function partsOf(folded: string): Kind[] | null {
  const every = ALL_PROVINCES.exec(folded);
  if (every) return [{ office: OFFICES[every[1] ?? ""] ?? "", kinds: ["tỉnh", "thành phố"] }];
  const authority = AUTHORITY.exec(folded);
  if (authority) {
    const kinds = (authority[2] ?? "").split(/, va |, | va /).map((kind) => PLACES[kind] ?? "");
    return [{ office: OFFICES[authority[1] ?? ""] ?? "", kinds }];
  }
  const parts = folded.split(/, va |, | va /).map((part) => KINDS[part.replace(/^cac /, "")]);
  return parts.every((part) => part !== undefined) ? parts : null;
}

const COMMUNE = new Set(["xã", "phường", "đặc khu"]);

/** The places a class speaks of; null where the gazetteer does not know all of them on that day. */
function placesOf({ kinds }: Kind, within: string, day: string): readonly Place[] | null {
  const ofCommunes = kinds.some((kind) => COMMUNE.has(kind));
  if (within === NATION && !ofCommunes)
    return provinces.filter((place) => standsOn(place, day) && kinds.includes(place.kind));
  // Communes are known with their first day since 1/7/2025; of districts and earlier communes only the last day is.
  if (within === NATION || !kinds.every((kind) => COMMUNE.has(kind))) return null;
  const all = communes().filter((place) => place.partOf === within && place.from !== null);
  if (!all.some((place) => standsOn(place, day))) return null;
  return all.filter((place) => standsOn(place, day) && kinds.includes(place.kind));
}

/**
 * The members of a class of bodies on a day, from its folded name: «các tỉnh ủy, thành ủy» of `vn`, «UBND các xã, phường»
 * of a province. Null where the gazetteer does not tell all of them: then nobody in particular is meant.
 * @param folded `fold` of the class's name; @param within the place it stands in; @param day ISO
 */
export function membersOf(folded: string, within: string, day: string): readonly Member[] | null {
  const name = within === NATION ? folded.replace(OF_THE_CENTRE, "") : folded;
  const parts = partsOf(name.trim());
  if (!parts) return null;
  const members: Member[] = [];
  for (const part of parts) {
    const places = placesOf(part, within, day);
    if (!places) return null;
    for (const place of places) {
      const bare = place.name.replace(/ \(cũ\)$/, "");
      const ofKind = part.office.endsWith("ủy") && part.office !== "Đảng ủy" ? "" : `${place.kind} `;
      members.push({ name: `${part.office} ${ofKind}${bare}`, place: place.path });
    }
  }
  return members;
}
