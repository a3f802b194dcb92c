// Moves ids to the documents they name from now on; a document comes to be with the first id that names it.
UNWIND $rows AS row
MERGE (i:Identifier {id: row.id})
ON CREATE SET i.family = row.family, i.anchor = row.anchor
WITH i, row
CALL (i) {
  MATCH (i)-[old:NAMES|CANDIDATE]->(:Document)
  DELETE old
}
WITH i, row
WHERE row.document IS NOT NULL
MERGE (d:Document {id: row.document})
CREATE (i)-[:NAMES]->(d)
