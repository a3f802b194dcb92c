// The documents an undecided mention may be.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
WITH m, row
MATCH (d:Document {id: row.document})
CREATE (m)-[:CANDIDATE {score: row.score, reasons: row.reasons}]->(d)
