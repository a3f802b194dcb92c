// The documents that facts speak of, as their sources call them.
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
OPTIONAL MATCH (i:Identifier {id: row.id})
WITH row, f, i
WHERE i IS NOT NULL
CREATE (f)-[:SAYS {as: row.as}]->(i)
