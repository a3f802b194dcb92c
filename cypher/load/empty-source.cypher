// Takes out all that only this source tells; the source itself stays.
MATCH (s:Source {sha256: $sha256})
CALL (s) {
  MATCH (s)-[d:DESCRIBES]->(:Identifier)
  DELETE d
}
CALL (s) {
  MATCH (s)<-[:IN]-(p:Passage)
  OPTIONAL MATCH (p)<-[:IN]-(told)
  DETACH DELETE told, p
}
