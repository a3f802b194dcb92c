// A mention, with what a review of it hangs on.
MATCH (m:Mention {id: $id})-[:IN]->(p:Passage)-[:IN]->(s:Source)
RETURN
  s.sha256 AS source, p.hash AS passage, p.twin AS twin, null AS relation, m.key AS fromKey, null AS toKey,
  m.at AS offset, m.wordless AS wordless
