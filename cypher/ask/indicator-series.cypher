// The values of measures, each with the documents that set or report it and their dates.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
CALL (i) {
  MATCH (i)<-[:OF]-(o:Observation)
  RETURN collect(o {
    .id, .kind, .comparator, .value, .low, .high, .denominator, .unit, .period, .from, .to, .evaluation, .text,
    documents: COLLECT {
      MATCH (o)<-[:SETS|REPORTS]-(d:Document)
      RETURN d {.id, .symbol, .title, .issuedOn} AS document
      ORDER BY coalesce(d.issuedOn, date('0001-01-01')) DESC, d.id
    }
  }) AS observations
}
RETURN id, i {.name, .unit, .topic, .better, .place} AS measure, observations
