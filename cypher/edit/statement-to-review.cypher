// A statement, with what a review of it hangs on and the review there is.
MATCH (st:Statement {id: $id})-[:IN]->(p:Passage)-[:IN]->(s:Source)
WITH st, p, s
ORDER BY p.ordinal
LIMIT 1
RETURN
  s.sha256 AS source, p.hash AS passage, p.twin AS twin, st.relation AS relation, st.fromKey AS fromKey,
  st.toKey AS toKey, null AS offset, st.edge AS edge,
  head(COLLECT { MATCH (st)-[:FROM]->(:Mention)-[:OF]->(d:Document) RETURN d.id }) AS about
