// Citations that may be several documents, of one source or of all, in the order of their ids, with their passages.
CALL () {
  MATCH (:Source {sha256: $source})<-[:IN]-(:Passage)<-[:IN]-(m:Mention)
  WHERE m.id > $after AND EXISTS { (m)-[:CANDIDATE]->(:Document) }
  RETURN m
  UNION
  MATCH (m:Mention)
  WHERE $source IS NULL AND m.id > $after AND EXISTS { (m)-[:CANDIDATE]->(:Document) }
  RETURN m
}
WITH m ORDER BY m.id LIMIT toInteger($first)
WITH m, head(COLLECT { MATCH (m)-[:IN]->(p:Passage) RETURN p ORDER BY p.ordinal }) AS p
MATCH (p)-[:IN]->(s:Source)
RETURN
  m.id AS mention, m.start AS start, m.end AS end, m.text AS text, s.sha256 AS source, s.name AS sourceName,
  p {.start, .end, .text, .heading} AS passage,
  COLLECT {
    MATCH (m)-[c:CANDIDATE]->(d:Document)
    RETURN {document: properties(d), score: c.score, reasons: c.reasons} AS candidate
    ORDER BY c.score DESC, d.id
  } AS candidates
ORDER BY mention
