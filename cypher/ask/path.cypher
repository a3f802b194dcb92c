// The shortest way between two documents along these relations, whichever way each points; for each row one, or none.
// A row may forbid documents to be met ($rows.without), and the first step towards some (`notFirst`), so that the
// second and third shortest ways can be asked for. BASED_ON is followed only towards $basedOnTypes (null: towards all).
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
CALL (a, row) {
  MATCH (b:Document {id: row.to})
  MATCH p = SHORTEST 1 (a)
    ((x:Document)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(y:Document)
      WHERE type(e) IN $relations
        AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR endNode(e).type IN $basedOnTypes)
        AND NOT y.id IN row.without
        AND NOT (x.id = row.from AND y.id IN row.notFirst)
    ){1,8}
    (b)
  RETURN [n IN nodes(p) | n.id] AS documents
}
RETURN row.key AS key, documents
