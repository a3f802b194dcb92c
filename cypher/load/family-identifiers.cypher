// The ids of families with what they stand for now: all of a family, or those others may turn out to be and a few more.
UNWIND $families AS family
MATCH (i:Identifier {family: family.key})
WHERE family.whole OR i.anchor OR i.id IN family.ids
RETURN
  i.id AS id,
  i.family AS family,
  coalesce(i.subject, false) AS subject,
  i.asOf AS asOf,
  EXISTS { (i)<-[:DESCRIBES]-(:Source) } AS told,
  head(COLLECT { MATCH (i)-[:NAMES]->(d:Document) RETURN d.id }) AS document,
  COLLECT {
    MATCH (i)-[c:CANDIDATE]->(d:Document)
    RETURN {document: d.id, score: c.score, reasons: c.reasons} AS candidate
    ORDER BY c.score DESC, d.id
  } AS candidates
