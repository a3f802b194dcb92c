// The documents an undecided id may be.
UNWIND $rows AS row
MATCH (i:Identifier {id: row.id})
OPTIONAL MATCH (d:Document {id: row.document})
WITH i, row, d
WHERE d IS NOT NULL
CREATE (i)-[:CANDIDATE {score: row.score, reasons: row.reasons}]->(d)
