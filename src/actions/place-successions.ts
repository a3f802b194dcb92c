import { predecessorsOf } from "../vocabulary/places.js";

/** One older unit that went into a place. Dates are ISO. */
export interface PlaceSuccessionAnswer {
  readonly place: string;
  readonly name: string;
  readonly scope: "WHOLE" | "PARTIAL";
  readonly date: string;
  readonly source: string;
}

/** What went into a place by the gazetteer: wholly or in part, when, and by which law. */
export const placeSuccessions = (path: string): PlaceSuccessionAnswer[] =>
  predecessorsOf(path).map(({ place, succession: { part, on, source } }) => ({
    place: place.path,
    name: place.name,
    scope: part === "WHOLE" ? "WHOLE" : "PARTIAL",
    date: on,
    source,
  }));
