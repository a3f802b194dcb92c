// What types and issuers documents are told with, two places of each; of a hub those of its first citations.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})<-[:OF]-(m:Mention)
  WHERE NOT m.wordless
  WITH m LIMIT 2000
  MATCH (m)-[:IN]->(p:Passage)
  WITH m, p ORDER BY m.id
  WITH m.type AS type, m.issuer AS issuer, collect({passage: p.id, start: m.start, end: m.end, text: m.text})[..2] AS places
  RETURN collect({type: type, issuer: issuer, places: places}) AS tellings
}
RETURN id, tellings
