// Which places, of these and of all that lie in them, a body is of.
UNWIND $paths AS path
CALL (path) {
  MATCH (p:Place {id: path})
  RETURN p
  UNION
  MATCH (p:Place)
  WHERE p.id STARTS WITH path + '.'
  RETURN p
}
RETURN DISTINCT p.id AS id, EXISTS { (p)<-[:OF_PLACE]-(:Organisation) } AS told,
  COLLECT { MATCH (p)-[e:PART_OF|SUCCEEDS]->(q:Place) RETURN type(e) + ' ' + p.id + ' ' + q.id } AS edges
