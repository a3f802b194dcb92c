// What other documents did to these: who, in what way, of the whole or a part, from when; the newest first.
UNWIND $ids AS id
CALL (id) {
  MATCH (b:Document {id: id})<-[r:SUPERSEDES|REPEALS|AMENDS]-(a:Document)
  WITH r, a, coalesce(r.effectiveOn, a.effectiveFrom, a.issuedOn) AS since
  ORDER BY since DESC, a.id
  LIMIT 200
  RETURN r, a, since
}
RETURN
  id, r.id AS edge, type(r) AS relation, r.scope AS scope, r.assertedBy AS assertedBy, r.certainty AS certainty,
  toString(since) AS since, a.id AS by, coalesce(a.symbol, a.title, a.id) AS name, a.symbol AS symbol,
  EXISTS { (:Document)-[:SUPERSEDES|REPEALS {scope: 'WHOLE'}]->(a) } AS gone,
  CASE type(r) WHEN 'AMENDS' THEN COLLECT {
    MATCH (st:Statement {edge: r.id})
    WHERE st.assertedBy <> 'OTHER' AND st.pinpoint IS NOT NULL AND toLower(st.trigger) CONTAINS 'bãi bỏ'
    RETURN st.pinpoint ORDER BY st.id
  } ELSE [] END AS parts
