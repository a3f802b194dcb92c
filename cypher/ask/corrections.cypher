// What people corrected of a document, the newest of each field first.
MATCH (:Identifier {id: $id})-[:NAMES]->(d:Document)
MATCH (d)<-[:NAMES]-(i:Identifier)
MATCH (c:Correction {document: i.id})
RETURN d.id AS document, c.document AS claim, c.field AS field, c.value AS value, c.who AS who, c.at AS at, c.why AS why,
  c.version AS version
ORDER BY field, c.document = d.id DESC, at DESC
