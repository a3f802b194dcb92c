import { placeAt } from "../../vocabulary/places.js";
import type { Fact } from "../hit.js";
import type { Judge } from "../judge.js";
import { ENDED, says } from "../says.js";

/** A place by the name that people call it. */
const placeNamed = (path: Fact | undefined) =>
  typeof path === "string" ? { aPlace: placeAt(path)?.name ?? path } : {};

/** Puts the relations that a hit tells of into words. */
export const said: Judge = (hits) =>
  hits.map((hit) => ({
    ...hit,
    facts: {
      ...hit.facts,
      ...placeNamed(hit.facts.aPlace),
      says: says(hit.facts.relation),
      saysBack: says(hit.facts.back),
      ended: ENDED[String(hit.facts.relation)] ?? "sửa đổi bởi",
    },
  }));
