// What units lie in, and what they came out of.
UNWIND $rows AS row
MATCH (a:Place {id: row.from})
OPTIONAL MATCH (b:Place {id: row.to})
WITH row, a, b
WHERE b IS NOT NULL
CALL (row, a, b) {
  WITH row, a, b WHERE row.relation = 'PART_OF'
  MERGE (a)-[:PART_OF]->(b)
}
CALL (row, a, b) {
  WITH row, a, b WHERE row.relation = 'SUCCEEDS'
  MERGE (a)-[e:SUCCEEDS]->(b)
  SET e.part = row.part, e.date = date(row.date), e.source = row.source
}
