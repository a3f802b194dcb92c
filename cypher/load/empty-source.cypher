// Takes out all that only this source tells; the source itself stays. Facts lose their proofs, and go later where no
// other source tells them.
MATCH (s:Source {sha256: $sha256})
CALL (s) {
  MATCH (s)-[d:DESCRIBES|TELLS_OF]->()
  DELETE d
}
CALL (s) {
  MATCH (s)<-[:IN]-(p:Passage)
  OPTIONAL MATCH (p)<-[:IN]-(told)
  WHERE NOT told:Fact
  DETACH DELETE told, p
}
