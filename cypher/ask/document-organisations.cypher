// The bodies that answer for documents or for the tasks these assign.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Document {id: id})<-[:FOR]-(:Responsibility)-[:BY]->(o:Organisation)
    RETURN o
    UNION
    MATCH (:Document {id: id})-[:ASSIGNS]->(:Task)<-[:FOR]-(:Responsibility)-[:BY]->(o:Organisation)
    RETURN o
  }
  WITH o
  ORDER BY o.id
  LIMIT toInteger($first)
  RETURN collect(o.id) AS found
}
RETURN id, found
