// The measures that documents set targets for or report on.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Document {id: id})-[:SETS|REPORTS]->(:Observation)-[:OF]->(i:Indicator)
  WITH DISTINCT i
  ORDER BY i.id
  LIMIT toInteger($first)
  RETURN collect(i.id) AS found
}
RETURN id, found
