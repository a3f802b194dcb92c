// The documents an undecided mention may be.
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
OPTIONAL MATCH (d:Document {id: row.document})
WITH m, row, d
WHERE d IS NOT NULL
CREATE (m)-[:CANDIDATE {score: row.score, reasons: row.reasons}]->(d)
