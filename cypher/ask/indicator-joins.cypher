// Under which ids, words and units sources tell of measures, and what a person decided about them.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})<-[t:TELLS_OF]-(s:Source)
WITH id, t.claim AS claim, t.name AS name, count(DISTINCT s) AS sources
CALL (id, claim) {
  MATCH (:Indicator {id: id})<-[:OF]-(o:Observation)
  WHERE o.claim = claim
  WITH o.unit AS unit, o.wording AS wording, collect(o) AS values
  RETURN collect({
    unit: unit, wording: wording,
    sources: COLLECT { UNWIND values AS o MATCH (o)-[:IN]->(:Passage)-[:IN]->(s:Source) RETURN DISTINCT s.name ORDER BY s.name }
  }) AS told
}
CALL (claim) {
  OPTIONAL MATCH (r:IndicatorReview {claim: claim})
  RETURN collect(r {.unit, .wording, .target, .who, .why}) AS reviews
}
RETURN id, claim, name, sources, told, reviews
ORDER BY claim, name
