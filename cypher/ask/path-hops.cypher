// What joins two neighbours of a way along these relations: the surest, and of equally sure ones what says most.
UNWIND $pairs AS pair
MATCH (a:Document {id: pair[0]})
CALL (a, pair) {
  MATCH (a)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(b:Document {id: pair[1]})
  WHERE type(e) IN $relations
    AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR endNode(e).type IN $basedOnTypes)
  WITH e
  ORDER BY e.confidence DESC, CASE type(e) WHEN 'CITES' THEN 2 WHEN 'BASED_ON' THEN 1 ELSE 0 END, e.statements DESC, e.id
  LIMIT 1
  RETURN e {.id, from: startNode(e).id, relation: type(e), to: endNode(e).id, .certainty, .confidence, .statements} AS edge
}
RETURN pair, edge
