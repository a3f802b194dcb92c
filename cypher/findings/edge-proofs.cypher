// The sentences that prove edges, of each at most $first, ordered as evidence is
// everywhere: what the acting document says itself, in words, with the highest confidence.
UNWIND $edges AS edge
CALL (edge) {
  MATCH (st:Statement {edge: edge})
  WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
  MATCH (st)-[:IN]->(p:Passage)-[:IN]->(s:Source)
  WITH st, s, p ORDER BY p.ordinal
  WITH st, s, collect(p.id) AS passages
  ORDER BY
    CASE st.assertedBy WHEN 'SELF' THEN 0 WHEN 'PERSON' THEN 1 WHEN 'REGISTER' THEN 2 ELSE 3 END,
    CASE st.certainty WHEN 'EXPLICIT' THEN 0 ELSE 1 END, st.confidence DESC, st.id
  LIMIT toInteger($first)
  RETURN collect({
    passages: passages, start: st.start, end: st.end, source: s.sha256, statement: st.id, trigger: st.trigger,
    citations: reduce(spans = [], m IN COLLECT {
      MATCH (st)-[:FROM|TO]->(m:Mention) WHERE m.end > m.start RETURN [m.start, m.end]
    } | spans + m)
  }) AS proofs
}
RETURN edge, proofs
