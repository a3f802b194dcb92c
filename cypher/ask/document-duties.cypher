// Who answers for a document or for the tasks it assigns, the earliest deadline first.
CALL () {
  MATCH (:Document {id: $id})<-[:FOR]-(r:Responsibility)
  RETURN r, null AS assigned
  UNION
  MATCH (:Document {id: $id})-[:ASSIGNS]->(t:Task)<-[:FOR]-(r:Responsibility)
  RETURN r, t AS assigned
}
MATCH (r)-[:BY]->(o:Organisation)
RETURN r.id AS id, r.role AS role, coalesce(r.deadline, assigned.due) AS deadline, o.name AS body, assigned.text AS task
ORDER BY coalesce(r.dueBy, assigned.dueBy), o.name, r.id
LIMIT toInteger($first)
