// Documents as they stand.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN
  d AS properties,
  head(COLLECT { MATCH (d)-[:PART_OF]->(whole:Document) RETURN whole.id }) AS partOf
