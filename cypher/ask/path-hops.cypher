// What joins two neighbours of a way along these relations, the strongest first.
UNWIND $pairs AS pair
MATCH (a:Document {id: pair[0]})
CALL (a, pair) {
  MATCH (a)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(b:Document {id: pair[1]})
  WHERE type(e) IN $relations
    AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR endNode(e).type IN $basedOnTypes)
  WITH e
  ORDER BY e.confidence DESC, e.statements DESC, e.id
  LIMIT 1
  RETURN e {.id, from: startNode(e).id, relation: type(e), to: endNode(e).id, .certainty, .confidence, .statements} AS edge
}
RETURN pair, edge
