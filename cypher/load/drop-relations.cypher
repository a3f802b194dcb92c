// Relations of bodies that neither a text nor the register tells any more, with their edges.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
CALL (f, row) {
  MATCH (f)-[:FROM]->(a:Organisation)-[e:SUCCEEDS|PART_OF]->(:Organisation {id: row.to})
  WHERE e.id = row.id
  DELETE e
}
DETACH DELETE f
