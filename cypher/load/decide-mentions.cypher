// Moves mentions to the documents they are decided for from now on.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
CALL (m) {
  MATCH (m)-[old:OF|CANDIDATE]->(:Document)
  DELETE old
}
WITH m, row
WHERE row.document IS NOT NULL
MATCH (d:Document {id: row.document})
CREATE (m)-[:OF]->(d)
