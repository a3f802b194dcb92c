// Where documents are named with their date, two places of each.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COLLECT {
  MATCH (d)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
  WHERE m.end > m.start
  RETURN {passage: p.id, start: m.start, end: m.end}
  ORDER BY CASE m.issuedOn WHEN d.issuedOn THEN 0 ELSE 1 END, m.id
  LIMIT 2
} AS shown
