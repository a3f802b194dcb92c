// The documents an undecided id may be.
UNWIND $rows AS row
MATCH (i:Identifier {id: row.id})
WITH i, row
MATCH (d:Document {id: row.document})
CREATE (i)-[:CANDIDATE {score: row.score, reasons: row.reasons}]->(d)
