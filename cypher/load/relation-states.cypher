// Relations of bodies as they stand, whether texts tell them, since when they say so, and whether both bodies are there.
UNWIND $rows AS row
OPTIONAL MATCH (f:Fact {id: row.id})
CALL (f) {
  OPTIONAL MATCH (f)-[i:IN]->(:Passage)-[:IN]->(s:Source)
  WHERE i.date IS NOT NULL
  WITH i.date AS date, count(DISTINCT s) AS times
  ORDER BY times DESC, date
  RETURN head(collect(date)) AS date
}
RETURN
  row.id AS id,
  f {.date, .source, .function, .registered} AS held,
  EXISTS { (f)-[:IN]->(:Passage) } AS told,
  date,
  EXISTS { MATCH (:Organisation {id: row.from}) } AND EXISTS { MATCH (:Organisation {id: row.to}) } AS both
