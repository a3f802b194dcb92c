// How sources describe measures, under the measures that their ids stand for now.
UNWIND $rows AS row
MATCH (s:Source {sha256: row.source})
MERGE (i:Indicator {id: row.measure})
CREATE (s)-[t:TELLS_OF]->(i)
SET t = row.properties
