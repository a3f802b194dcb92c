// One step of a lineage: what each of these documents rests on.
// Of each at most $perNode neighbours, the strongest and newest first;
// `cut` tells that there are more. BASED_ON is followed only towards $basedOnTypes (null: towards all).
// As of a date, both ends must have been issued by then: by their day, else by their year; nothing says that an undated
// one was not there.
// The end rested upon is `to`, for PROMULGATES, APPROVES and SUBMITS it is `from`.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  CALL (d) {
    MATCH (d)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|RESPONDS_TO]->(n:Document)
    WHERE type(e) IN $relations AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR n.type IN $basedOnTypes)
    RETURN n, e
    UNION ALL
    MATCH (d)<-[e:PROMULGATES|APPROVES|SUBMITS]-(n:Document)
    WHERE type(e) IN $relations
    RETURN n, e
  }
  WITH n, e
  WHERE n <> d AND ($asOf IS NULL OR all(each IN [d, n] WHERE
    coalesce(each.issuedOn <= date($asOf), each.year <= date($asOf).year, true)))
  WITH n, collect(e {.id, from: startNode(e).id, relation: type(e), to: endNode(e).id, .certainty, .confidence, .statements}) AS edges,
       max(e.confidence) AS confidence, sum(e.statements) AS statements
  ORDER BY confidence DESC, statements DESC, coalesce(n.issuedOn, date('0001-01-01')) DESC, n.id
  WITH collect({id: n.id, issuedOn: n.issuedOn, confidence: confidence, statements: statements, edges: edges}) AS neighbours
  RETURN neighbours[..toInteger($perNode)] AS neighbours, size(neighbours) > $perNode AS cut
}
RETURN id, neighbours, cut
