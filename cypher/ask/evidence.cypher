// The statements behind edges, with the passages their words stand in; of each edge at most $first, the best first:
// what the acting document says itself, in words, with the highest confidence.
UNWIND $edges AS edge
CALL (edge) {
  MATCH (st:Statement {edge: edge})
  WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
  WITH st,
    CASE st.assertedBy WHEN 'SELF' THEN 0 WHEN 'PERSON' THEN 1 WHEN 'REGISTER' THEN 2 ELSE 3 END AS sayer,
    CASE st.certainty WHEN 'EXPLICIT' THEN 0 ELSE 1 END AS certainty
  ORDER BY sayer, certainty, st.confidence DESC, st.id
  LIMIT toInteger($first)
  MATCH (st)-[:IN]->(p:Passage)-[:IN]->(s:Source)
  WITH st, sayer, certainty, p, s
  ORDER BY p.ordinal
  WITH st, sayer, certainty, s, collect(p {.start, .text, .gap, .heading, .restricted}) AS passages
  ORDER BY sayer, certainty, st.confidence DESC, st.id
  RETURN collect({
    statement: st.id, start: st.start, end: st.end, trigger: st.trigger,
    source: s.sha256, sourceName: s.name, passages: passages,
    mentions: COLLECT { MATCH (st)-[:FROM|TO]->(m:Mention) WHERE m.end > m.start RETURN m {.start, .end} }
  }) AS proofs
}
RETURN edge, proofs
