/**
 * Districts (to 30/6/2025) and communes (before and after). Thirteen thousand units are laid out on first use only:
 * most readings never ask below the province.
 *
 * The district level ended, and communes were merged, on 1/7/2025: Resolution 203/2025/QH15 of 16/6/2025 (amending
 * the Constitution) and, province by province, resolutions of the National Assembly's Standing Committee of
 * 16/6/2025; which commune went where is carried by the package named in `docs/gazetteer.md`.
 */
import { slug } from "../../model/fold.js";
import { COMMUNES } from "./communes-data.js";
import { COMMUNES_ENDED } from "./communes-ended-data.js";
import { DISTRICTS } from "./districts-data.js";
import { type Place, type PlaceLevel, type Succession, standsOn } from "./place.js";
import { PROVINCES_MERGED_ON, provinces } from "./provinces.js";
import { resolutionOnCommunes } from "./resolutions.js";

/** The last day of the three levels. */
const LAST_DAY = "2025-06-30";

interface Unit {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly parent: Place;
  readonly standing: boolean;
  /** Codes of what went into it, `~` after a divided one. */
  readonly origins: readonly string[];
}

/** Which commune went where is the package's table; that it went, the resolution's. */
const TABLE = "bảng chuyển đổi của vietnamadminunits 1.0.4";

const sourceIn = (province: string): string => `${resolutionOnCommunes(province)}; ${TABLE}`;

function units(table: string, parents: ReadonlyMap<string, Place>, standing: boolean): Unit[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", kind = "", name = "", parentCode = "", origins] = line.split("\t");
      const parent = parents.get(parentCode);
      return parent ? [{ code, kind, name, parent, standing, origins: origins?.split(" ") ?? [] }] : [];
    });
}

/**
 * The last segment of each path: the name; with the kind before it where the name is a number or where one parent
 * has two of the name (the one that stands keeps the plain name); with the code where only the marks differ.
 */
function segments(all: readonly Unit[]): Map<Unit, string> {
  const count = new Map<string, number>();
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
  const keyed = all.map((unit) => {
    const name = slug(unit.name);
    const plain = `${unit.parent.path}.${name}`;
    const kinded = `${unit.parent.path}.${slug(unit.kind)}-${name}`;
    add(plain);
    add(kinded);
    if (unit.standing) add(`standing ${plain}`);
    return { unit, plain, kinded };
  });
  const path = ({ unit, plain, kinded }: (typeof keyed)[number]): string => {
    const only = count.get(plain) === 1 || (unit.standing && count.get(`standing ${plain}`) === 1);
    if (only && !/^\d/.test(unit.name)) return plain;
    return count.get(kinded) === 1 ? kinded : `${kinded}-${unit.code}`;
  };
  return new Map(keyed.map((k) => [k.unit, path(k)]));
}

function place(unit: Unit, path: string, level: PlaceLevel, succeeds: Succession[]): Place {
  const { code, kind, name, parent, standing } = unit;
  return {
    path,
    code,
    name,
    level,
    kind,
    from: standing ? PROVINCES_MERGED_ON : null,
    to: standing ? null : PROVINCES_MERGED_ON,
    partOf: parent.path,
    ...(succeeds.length > 0 && { succeeds }),
  };
}

interface Lower {
  readonly districts: readonly Place[];
  readonly communes: readonly Place[];
}

const codes = (places: readonly Place[]) => new Map(places.map((p) => [p.code, p]));

function layOut(): Lower {
  const districtUnits = units(DISTRICTS, codes(provinces.filter((p) => standsOn(p, LAST_DAY))), false);
  const communeUnits = units(COMMUNES, codes(provinces.filter((p) => p.to === null)), true);
  const upper = segments([...districtUnits, ...communeUnits]);
  const pathOf = (paths: Map<Unit, string>, unit: Unit) => paths.get(unit) ?? "";
  const districts = districtUnits.map((u) => place(u, pathOf(upper, u), "DISTRICT", []));

  const endedUnits = units(COMMUNES_ENDED, codes(districts), false);
  const under = segments(endedUnits);
  const ended = endedUnits.map((u) => place(u, pathOf(under, u), "COMMUNE", []));

  const origins = new Map([...codes(districts), ...codes(ended)]);
  const standing = communeUnits.map((u) => {
    const source = sourceIn(u.parent.path);
    const succeeds = u.origins.flatMap((origin): Succession[] => {
      const older = origins.get(origin.replace("~", ""));
      const part = origin.endsWith("~") ? "PART" : "WHOLE";
      return older ? [{ path: older.path, part, on: PROVINCES_MERGED_ON, source }] : [];
    });
    return place(u, pathOf(upper, u), "COMMUNE", succeeds);
  });
  return { districts, communes: [...ended, ...standing] };
}

let laidOut: Lower | undefined;
const lower = (): Lower => {
  laidOut ??= layOut();
  return laidOut;
};

/** The 696 districts, towns and cities under a province, as of their end. */
export const districts = (): readonly Place[] => lower().districts;

/** The 10,035 communes, wards and townships that ended on 1/7/2025, then the 3,321 that stand. */
export const communes = (): readonly Place[] => lower().communes;
