export type PlaceLevel = "PROVINCE" | "DISTRICT" | "COMMUNE";

/** One older place whose territory went to a later one: wholly, or in part. */
export interface Succession {
  /** The path of the older place. */
  readonly path: string;
  readonly part: "WHOLE" | "PART";
  /** ISO date on which it took effect. */
  readonly on: string;
  /** The legal text, or the data package, that says so. */
  readonly source: string;
}

/** An administrative unit of Viet Nam during one validity. */
export interface Place {
  /** Stable path of slugs, the widest first: `kon-tum`, `an-giang.tan-an`. */
  readonly path: string;
  /** Official code of the General Statistics Office; unique among the units of a level valid on one day; empty for what ended before there were any (2004). */
  readonly code: string;
  /** Without its kind: `Kon Tum`. A unit whose name passed to a merged one says so: `Bắc Ninh (cũ)`. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu. */
  readonly kind: string;
  /** First day of validity (ISO); null where the data does not reach back. */
  readonly from: string | null;
  /** First day on which it is no longer valid (ISO); null while it stands. */
  readonly to: string | null;
  /** The path of the unit it lies in; null for a province. */
  readonly partOf: string | null;
  readonly succeeds?: readonly Succession[];
  readonly aliases?: readonly string[];
}

/** Whether a place stands on a day (ISO): `from` counts, `to` no longer. */
export const standsOn = (place: Place, day: string): boolean =>
  (place.from === null || place.from <= day) && (place.to === null || day < place.to);
