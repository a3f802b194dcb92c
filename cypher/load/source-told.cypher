// What a source told until now: the ids it describes, and the edges its statements stand behind.
MATCH (s:Source {sha256: $sha256})
RETURN
  COLLECT { MATCH (s)-[:DESCRIBES]->(i:Identifier) RETURN DISTINCT i.id } AS claims,
  COLLECT {
    MATCH (s)<-[:IN]-(:Passage)<-[:IN]-(st:Statement)
    WITH DISTINCT st.edge AS edge
    WHERE edge IS NOT NULL
    RETURN edge
  } AS edges
