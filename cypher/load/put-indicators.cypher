// What a source says of measures, each under the id it knows it by (`claim`).
UNWIND $rows AS row
MATCH (s:Source {sha256: $sha256})
MERGE (i:Indicator {id: row.id})
CREATE (s)-[t:TELLS_OF]->(i)
SET t = row.properties
