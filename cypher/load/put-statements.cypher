// Statements between two mentions, in every passage they reach into.
UNWIND $rows AS row
MATCH (f:Mention {id: row.from})
CREATE (st:Statement {id: row.id})-[:FROM]->(f)
SET st += row.properties, st.effectiveOn = date(row.properties.effectiveOn)
WITH st, row
MATCH (t:Mention {id: row.to})
CREATE (st)-[:TO]->(t)
WITH st, row
UNWIND row.passages AS passage
MATCH (p:Passage {id: passage})
CREATE (st)-[:IN]->(p)
