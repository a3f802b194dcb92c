// Makes edges from the statements behind them; a statement a person rejected does not count, one
// that a person confirmed is sure.
UNWIND $edges AS edge
CALL (edge) {
  MATCH (st:Statement {edge: edge.id})
  WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
  RETURN
    count(st) AS statements,
    max(CASE WHEN EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'CONFIRMED' } THEN 1.0 ELSE st.confidence END) AS confidence,
    collect(DISTINCT st.certainty) AS certainties,
    collect(DISTINCT st.scope) AS scopes,
    collect(DISTINCT st.assertedBy) AS assertedBy,
    min(st.effectiveOn) AS effectiveOn
}
WITH * WHERE statements > 0
MATCH (a:Document {id: edge.from})
OPTIONAL MATCH (b:Document {id: edge.to})
WITH * WHERE b IS NOT NULL
CREATE (a)-[e:$(edge.relation)]->(b)
SET
  e.id = edge.id,
  e.statements = statements,
  e.confidence = confidence,
  e.certainty = CASE WHEN 'EXPLICIT' IN certainties THEN 'EXPLICIT' ELSE 'IMPLIED' END,
  e.scope = CASE WHEN 'WHOLE' IN scopes THEN 'WHOLE' ELSE 'PARTIAL' END,
  e.assertedBy = head([who IN ['SELF', 'REGISTER', 'PERSON', 'OTHER'] WHERE who IN assertedBy]),
  e.effectiveOn = effectiveOn
RETURN edge.id AS id, e.assertedBy + ' ' + e.scope + ' ' + coalesce(toString(e.effectiveOn), '') AS told
