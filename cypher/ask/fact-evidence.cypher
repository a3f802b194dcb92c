// Where facts stand, of each at most $first places, with the passages their words reach into.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Fact {id: id})-[i:IN]->(p:Passage)-[:IN]->(s:Source)
  WITH i.start AS start, i.end AS end, s, p
  ORDER BY p.ordinal
  WITH start, end, s, collect(p {.start, .text, .gap, .heading, .restricted}) AS passages
  ORDER BY s.name, s.sha256, start
  LIMIT toInteger($first)
  RETURN collect({
    start: start, end: end, source: s.sha256, sourceName: s.name, passages: passages
  }) AS proofs
}
RETURN id, proofs
