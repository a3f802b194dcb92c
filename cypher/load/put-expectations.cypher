// Expectations, from a passage or from a list. A body comes to be with the first thing that is expected of it.
UNWIND $rows AS row
CREATE (e:Expectation {id: row.id})
SET e += row.properties, e.deadline = date(row.properties.deadline)
MERGE (o:Organisation {id: row.body.id})
CREATE (e)-[:OBLIGES {name: row.body.name}]->(o)
WITH e, row
UNWIND row.passages AS passage
MATCH (p:Passage {id: passage})
CREATE (e)-[:IN]->(p)
