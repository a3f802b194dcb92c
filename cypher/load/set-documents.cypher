// Documents as their tellings make them.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties,
  d.issuedOn = date(row.properties.issuedOn),
  d.effectiveFrom = date(row.properties.effectiveFrom),
  d.expiresOn = date(row.properties.expiresOn)
WITH d, row
CALL (d) {
  MATCH (d)-[old:PART_OF]->(:Document)
  DELETE old
}
WITH d, row
WHERE row.partOf IS NOT NULL
MATCH (whole:Document {id: row.partOf})
CREATE (d)-[:PART_OF]->(whole)
