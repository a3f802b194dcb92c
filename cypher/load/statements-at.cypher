// The statements that begin or end at these mentions, with the documents their ends are decided for.
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:FROM|TO]-(st:Statement)
WITH DISTINCT st
RETURN
  st.id AS id,
  st.relation AS relation,
  st.edge AS edge,
  head(COLLECT { MATCH (st)-[:FROM]->(:Mention)-[:OF]->(d:Document) RETURN d.id }) AS from,
  head(COLLECT { MATCH (st)-[:TO]->(:Mention)-[:OF]->(d:Document) RETURN d.id }) AS to
