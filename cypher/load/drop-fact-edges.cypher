// Takes out what was derived between facts and documents.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
CALL (f) {
  MATCH (f)-[old:ASSIGNS|SETS|REPORTS|JUDGED_AGAINST|FOR]-(:Document)
  DELETE old
}
