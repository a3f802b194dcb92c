// The bodies that issued documents; a body comes to be with the first document it issued.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
CALL (d) {
  MATCH (d)-[old:ISSUED_BY]->(:Organisation)
  DELETE old
}
WITH d, row
UNWIND row.issuers AS issuer
MERGE (o:Organisation {id: issuer.id})
MERGE (d)-[e:ISSUED_BY]->(o)
SET e.name = issuer.name
