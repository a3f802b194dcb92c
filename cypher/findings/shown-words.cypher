// Spans of passages with the words around them, the source they stand in and the citations within.
UNWIND $shown AS row
MATCH (p:Passage {id: row.passage})-[:IN]->(s:Source)
RETURN
  row.ordinal AS ordinal, row.start AS start, row.end AS end, null AS statement, null AS trigger,
  s.sha256 AS source, s.name AS sourceName, p {.start, .text, .gap, .heading, .restricted} AS passage,
  reduce(spans = [], m IN COLLECT {
    MATCH (p)<-[:IN]-(m:Mention)
    WHERE m.end > m.start AND m.start >= row.start AND m.end <= row.end
    RETURN [m.start, m.end]
  } | spans + m) AS citations
ORDER BY ordinal
