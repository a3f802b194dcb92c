// What the ids of mentions stand for, and what a person decided, beside what the mentions stand for now.
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN
  m.id AS id,
  COLLECT {
    MATCH (m)-[:SAYS]->(i:Identifier)
    RETURN {
      document: head(COLLECT { MATCH (i)-[:NAMES]->(d:Document) RETURN d.id }),
      candidates: COLLECT {
        MATCH (i)-[c:CANDIDATE]->(d:Document) RETURN {document: d.id, score: c.score, reasons: c.reasons}
      }
    }
  } AS says,
  head(COLLECT {
    MATCH (m)<-[:ON]-(r:Review {verdict: 'DECIDED'})
    MATCH (:Identifier {id: r.document})-[:NAMES]->(d:Document)
    RETURN d.id
  }) AS chosen,
  head(COLLECT { MATCH (m)-[:OF]->(d:Document) RETURN d.id }) AS document,
  COLLECT {
    MATCH (m)-[c:CANDIDATE]->(d:Document)
    RETURN {document: d.id, score: c.score, reasons: c.reasons} AS candidate
    ORDER BY c.score DESC, d.id
  } AS candidates
