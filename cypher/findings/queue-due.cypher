// The documents of which something fell due after the last inspection.
MATCH (x:Expectation)-[:OF]->(d:Document)
WHERE x.deadline > date($after) - duration('P2D') AND x.deadline <= date($today)
MERGE (u:Uninspected {id: 'DOCUMENT ' + d.id})
ON CREATE SET u.kind = 'DOCUMENT', u.of = d.id
