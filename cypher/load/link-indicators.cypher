// The measures that observations are of, and that bodies answer for.
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
CALL (f) {
  MATCH (f)-[old:OF|FOR]->(:Indicator)
  DELETE old
}
WITH f, row
MATCH (i:Indicator {id: row.id})
CREATE (f)-[:$(row.as)]->(i)
