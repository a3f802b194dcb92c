// Who answers for a document or for the tasks it assigns, the earliest deadline first.
CALL () {
  MATCH (:Document {id: $id})<-[:FOR]-(r:Responsibility)
  RETURN r, null AS task
  UNION
  MATCH (:Document {id: $id})-[:ASSIGNS]->(t:Task)<-[:FOR]-(r:Responsibility)
  RETURN r, t AS task
}
MATCH (r)-[:BY]->(o:Organisation)
RETURN r.id AS id, r.role AS role, coalesce(r.deadline, task.due) AS deadline, o.name AS body, task.text AS task
ORDER BY coalesce(r.dueBy, task.dueBy), o.name, r.id
LIMIT toInteger($first)
