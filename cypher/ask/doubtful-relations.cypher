// Statements behind edges that are implied, or that another document alone tells, and that nobody reviewed, of one
// source or of all, in the order of their ids, with the passage they begin in.
CALL () {
  MATCH (:Source {sha256: $source})<-[:IN]-(:Passage)<-[:IN]-(st:Statement)
  WHERE st.id > $after AND (st.certainty = 'IMPLIED' OR st.assertedBy = 'OTHER') AND st.edge IS NOT NULL
    AND NOT EXISTS { (st)<-[:ON]-(:Review) }
  RETURN st
  UNION
  MATCH (st:Statement)
  WHERE $source IS NULL AND st.id > $after AND (st.certainty = 'IMPLIED' OR st.assertedBy = 'OTHER')
    AND st.edge IS NOT NULL AND NOT EXISTS { (st)<-[:ON]-(:Review) }
  RETURN st
}
WITH st ORDER BY st.id LIMIT toInteger($first)
MATCH (st)-[:FROM]->(:Mention)-[:OF]->(f:Document)
MATCH (st)-[:TO]->(:Mention)-[:OF]->(t:Document)
MATCH (st)-[:IN]->(p:Passage)-[:IN]->(s:Source)
WITH st, f, t, s, p ORDER BY p.ordinal
WITH st, f, t, s, collect(p {.start, .end, .text, .gap, .heading}) AS passages
RETURN
  st.id AS statement, st.relation AS relation, st.trigger AS trigger, st.certainty AS certainty,
  st.assertedBy AS assertedBy, st.confidence AS confidence, st.start AS start, st.end AS end,
  properties(f) AS from, properties(t) AS to, s.sha256 AS source, s.name AS sourceName, passages
ORDER BY statement
