// Findings with the documents they are about and the words that show them.
UNWIND $rows AS row
CREATE (f:Finding {id: row.id})
SET f += row.properties
WITH f, row
CALL (f, row) {
  UNWIND row.about AS about
  MATCH (d:Document {id: about.document})
  CREATE (f)-[:ABOUT {ordinal: about.ordinal}]->(d)
}
CALL (f, row) {
  UNWIND row.shown AS shown
  MATCH (p:Passage {id: shown.passage})
  CREATE (f)-[e:SHOWN_BY]->(p)
  SET e = shown.proof
}
