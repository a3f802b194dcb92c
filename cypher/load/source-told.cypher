// What a source told until now: the ids it describes, the edges its statements stand behind, facts, bodies, measures.
MATCH (s:Source {sha256: $sha256})
RETURN
  COLLECT { MATCH (s)-[:DESCRIBES]->(i:Identifier) RETURN DISTINCT i.id } AS claims,
  COLLECT {
    MATCH (s)<-[:IN]-(:Passage)<-[:IN]-(st:Statement)
    WITH DISTINCT st.edge AS edge
    WHERE edge IS NOT NULL
    RETURN edge
  } AS edges,
  COLLECT {
    MATCH (s)<-[:IN]-(:Passage)<-[:IN]-(f)
    WITH DISTINCT f
    WHERE 'Fact' IN labels(f)
    RETURN f.id
  } AS facts,
  COLLECT { MATCH (s)-[:TELLS_OF]->(o) WHERE 'Organisation' IN labels(o) RETURN DISTINCT o.id } AS bodies,
  COLLECT { MATCH (s)-[:TELLS_OF]->(i) WHERE 'Indicator' IN labels(i) RETURN DISTINCT i.id } AS measures
