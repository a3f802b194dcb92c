// Mentions, each with the ids it may be called by.
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
CREATE (m:Mention {id: row.id})-[:IN]->(p)
SET m += row.properties, m.issuedOn = date(row.properties.issuedOn)
WITH m, row
UNWIND row.claims AS claim
MATCH (i:Identifier {id: claim})
CREATE (m)-[:SAYS]->(i)
