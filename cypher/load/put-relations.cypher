// Relations of bodies, each a fact that keeps its proofs and an edge to walk along.
UNWIND $rows AS row
MATCH (a:Organisation {id: row.from})
OPTIONAL MATCH (b:Organisation {id: row.to})
WITH row, a, b
WHERE b IS NOT NULL
MERGE (f:Fact {id: row.id})
SET f:$(row.label), f += row.properties, f.date = date(row.properties.date)
MERGE (f)-[:FROM]->(a)
MERGE (f)-[:TO]->(b)
WITH row, a, b, f
CALL (row, a, b, f) {
  WITH row, a, b, f WHERE row.label = 'Succession'
  MERGE (a)-[e:SUCCEEDS]->(b)
  SET e.id = f.id, e.date = f.date, e.source = f.source, e.function = f.function
}
CALL (row, a, b, f) {
  WITH row, a, b, f WHERE row.label = 'Membership'
  MERGE (a)-[e:PART_OF]->(b)
  SET e.id = f.id
}
