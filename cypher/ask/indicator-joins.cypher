// Under which ids, names and units sources tell of measures, and what a person decided about them.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})<-[t:TELLS_OF]-(s:Source)
WITH id, t.claim AS claim, t.name AS name, count(DISTINCT s) AS sources
CALL (id, claim) {
  MATCH (:Indicator {id: id})<-[:OF]-(o:Observation)
  WHERE o.claim = claim
  RETURN collect(DISTINCT o.unit) AS units
}
CALL (claim) {
  OPTIONAL MATCH (r:IndicatorReview {claim: claim})
  RETURN collect(r {.unit, .target, .who, .why}) AS reviews
}
RETURN id, claim, name, sources, units, reviews
ORDER BY claim, name
