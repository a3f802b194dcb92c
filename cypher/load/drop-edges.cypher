// Takes out edges that no statement stands behind any more.
UNWIND $edges AS edge
WITH edge
WHERE NOT EXISTS {
  MATCH (st:Statement {edge: edge.id})
  WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
}
MATCH (a:Document {id: edge.from})
OPTIONAL MATCH (b:Document {id: edge.to})
WITH edge, a, b
WHERE b IS NOT NULL
MATCH (a)-[e:$(edge.relation)]->(b)
DELETE e
