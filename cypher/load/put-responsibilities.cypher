// The edge from a body to what it answers for, for each responsibility that has both.
UNWIND $ids AS id
MATCH (r:Fact {id: id})
CALL (r) {
  MATCH (r)-[:BY]->(o:Organisation)
  MATCH (r)-[:FOR]->(x)
  CREATE (o)-[e:RESPONSIBLE_FOR]->(x)
  SET e.id = r.id, e.role = r.role, e.deadline = r.deadline, e.dueBy = r.dueBy
}
