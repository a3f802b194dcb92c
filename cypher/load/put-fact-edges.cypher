// What a document does with facts (assigns, sets, reports), and the documents that facts speak of.
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
OPTIONAL MATCH (d:Document {id: row.document})
WITH row, f, d
WHERE d IS NOT NULL
CALL (f, d, row) {
  WITH f, d, row WHERE row.acts
  CREATE (d)-[:$(row.type)]->(f)
}
CALL (f, d, row) {
  WITH f, d, row WHERE NOT row.acts
  CREATE (f)-[:$(row.type)]->(d)
}
