// The bodies that facts speak of.
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
OPTIONAL MATCH (o:Organisation {id: row.id})
WITH row, f, o
WHERE o IS NOT NULL
CREATE (f)-[:$(row.as)]->(o)
