// A review by its id, with what it hangs on now.
MATCH (r:Review {id: $id})
RETURN properties(r) AS review, COLLECT { MATCH (r)-[:ON]->(t) RETURN t.id ORDER BY t.id } AS on,
  COLLECT { MATCH (r)-[:ON]->(t:Statement) RETURN t.edge } AS edges
