// Spans of passages that show a finding, with the source they stand in and the citations within.
UNWIND $shown AS row
MATCH (p:Passage {id: row.passage})-[:IN]->(s:Source)
RETURN DISTINCT
  [p.id] AS passages, row.start AS start, row.end AS end, s.sha256 AS source, null AS statement, null AS trigger,
  reduce(spans = [], m IN COLLECT {
    MATCH (p)<-[:IN]-(m:Mention)
    WHERE m.end > m.start AND m.start >= row.start AND m.end <= row.end
    RETURN [m.start, m.end]
  } | spans + m) AS citations
