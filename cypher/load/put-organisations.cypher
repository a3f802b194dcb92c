// What a source says of bodies; a body comes to be with the first source that tells of it.
UNWIND $rows AS row
MATCH (s:Source {sha256: $sha256})
MERGE (o:Organisation {id: row.id})
CREATE (s)-[t:TELLS_OF]->(o)
SET t = row.properties
