/**
 * The national gazetteer: provinces at once, districts and communes when first asked for.
 * Data, sources and what is missing: `docs/gazetteer.md`.
 */
export { type PlaceFilter, placesByName } from "./places/by-name.js";
export { communes, districts } from "./places/lower.js";
export { type Place, type PlaceLevel, type Succession, standsOn } from "./places/place.js";
export { type ProvinceName, provinceByName, provinceNames } from "./places/province-names.js";
export { PROVINCES_MERGED_ON, provinces } from "./places/provinces.js";
export { placeAt, predecessorsOf, successorsOf } from "./places/succession.js";

/** The place of central bodies. */
export const NATION = "vn";
