// Takes out edges that no statement stands behind any more.
UNWIND $edges AS edge
WITH edge
WHERE NOT EXISTS {
  MATCH (st:Statement {edge: edge.id})
  WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
}
MATCH (a:Document {id: edge.from})
WITH edge, a
MATCH (a)-[e:$(edge.relation)]->(:Document {id: edge.to})
DELETE e
