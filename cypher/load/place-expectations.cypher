// Hangs the expectations about these ids on the documents that the ids stand for now.
UNWIND $ids AS id
MATCH (e:Expectation {claim: id})
CALL (e) {
  MATCH (e)-[old:OF]->(:Document)
  DELETE old
}
WITH e, id
MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
CREATE (e)-[:OF]->(d)
