// The tasks that bodies answer for.
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
OPTIONAL MATCH (t:Task {id: row.id})
WITH f, t
WHERE t IS NOT NULL
CREATE (f)-[:FOR]->(t)
