// Reviews of a source, of one statement or mention, or of all, in the order of their ids; `detached`: those alone that
// hang on nothing any more, since their source was taken out or is read otherwise.
CALL () {
  MATCH (r:Review {source: $source}) RETURN r
  UNION
  MATCH (r:Review)-[:ON]->(:Statement {id: $target}) RETURN r
  UNION
  MATCH (r:Review)-[:ON]->(:Mention {id: $target}) RETURN r
  UNION
  MATCH (r:Review)
  WHERE $source IS NULL AND $target IS NULL AND r.id > $after
  RETURN r
}
WITH r
WHERE r.id > $after AND (NOT $detached OR NOT (r)-[:ON]->())
RETURN properties(r) AS review, COLLECT { MATCH (r)-[:ON]->(t) RETURN t.id ORDER BY t.id } AS on
ORDER BY r.id
LIMIT toInteger($first)
