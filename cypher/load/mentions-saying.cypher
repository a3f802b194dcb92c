// The mentions that call a document by these ids, and those that a person decided for them.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Identifier {id: id})<-[:SAYS]-(m:Mention)
  RETURN m, 0 AS reviewed
  UNION ALL
  MATCH (:Review {document: id})-[:ON]->(m:Mention)
  RETURN m, 1 AS reviewed
}
RETURN m.id AS id, max(reviewed) = 1 AS reviewed
