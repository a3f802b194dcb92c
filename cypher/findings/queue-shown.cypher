// The documents of findings that a source proves: without its words they must be looked at again.
MATCH (s:Source {sha256: $sha256})
CALL (s) {
  MATCH (s)<-[:IN]-(p:Passage)
  RETURN p
}
CALL (p) {
  MATCH (p)<-[:SHOWN_BY]-(f:Finding)
  RETURN f
}
CALL (f) {
  MATCH (f)-[:ABOUT]->(d:Document)
  RETURN d.id AS id
}
RETURN DISTINCT id
