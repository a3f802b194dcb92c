// What a source says of documents, each under the id it calls it by.
UNWIND $rows AS row
MATCH (s:Source {sha256: $sha256})
MERGE (i:Identifier {id: row.claim.id})
ON CREATE SET i.family = row.family, i.anchor = row.anchor
SET
  i.subject = CASE WHEN row.anchor THEN null ELSE row.claim.subject END,
  i.asOf = CASE WHEN row.anchor THEN null ELSE date(row.claim.asOf) END
CREATE (s)-[d:DESCRIBES]->(i)
SET d = row.properties,
  d.issuedOn = date(row.properties.issuedOn),
  d.effectiveFrom = date(row.properties.effectiveFrom),
  d.expiresOn = date(row.properties.expiresOn)
