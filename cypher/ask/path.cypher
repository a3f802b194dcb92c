// The shortest way between two documents along these relations, whichever way each points; for each row one, or none.
// A row may forbid documents to be met (`without`) and edges to be taken (`notBy`), so that the second and third shortest
// ways can be asked for. Each condition speaks of one step's end or edge alone: one that speaks of both would be checked
// on whole ways only, and then all there are may have to be walked. BASED_ON is followed only towards $basedOnTypes
// (null: towards all).
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
CALL (a, row) {
  MATCH (b:Document {id: row.to})
  MATCH p = SHORTEST 1 (a)
    (()-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(y:Document)
      WHERE type(e) IN $relations
        AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR endNode(e).type IN $basedOnTypes)
        AND NOT y.id IN row.without
        AND NOT e.id IN row.notBy
    ){1,8}
    (b)
  RETURN [n IN nodes(p) | n.id] AS documents
}
RETURN row.key AS key, documents
