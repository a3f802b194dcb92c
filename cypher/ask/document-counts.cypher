// How many facts, places where it is named, and neighbours of each relation documents have, whatever a list of these is
// cut to.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  CALL (d) {
    MATCH (d)-[e]->(:Document)
    WHERE type(e) IN $relations
    RETURN type(e) AS relation, true AS acts, count(*) AS found
    UNION ALL
    MATCH (d)<-[e]-(:Document)
    WHERE type(e) IN $relations
    RETURN type(e) AS relation, false AS acts, count(*) AS found
  }
  WITH relation, acts, found ORDER BY relation, acts
  RETURN collect({relation: relation, acts: acts, count: found}) AS relations
}
RETURN
  id,
  COUNT { (d)-[:ASSIGNS]->(:Task) } AS tasks,
  COUNT { (d)<-[:FOR]-(:Responsibility) } AS responsibilities,
  COUNT { (d)-[:SETS]->(:Observation) } AS sets,
  COUNT { (d)-[:REPORTS]->(:Observation) } AS reports,
  COUNT { (d)<-[:OF]-(:Mention) } AS mentions,
  relations
