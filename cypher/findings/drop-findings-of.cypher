// Findings about documents that go; tells what else they were about.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:ABOUT]-(f:Finding)
WITH DISTINCT f
WITH f, COLLECT { MATCH (f)-[:ABOUT]->(o:Document) WHERE NOT o.id IN $ids RETURN o.id } AS others
DETACH DELETE f
WITH others
UNWIND others AS other
RETURN DISTINCT other AS id
