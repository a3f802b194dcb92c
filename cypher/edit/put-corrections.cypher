// Corrections, each in place of the one of its field before.
UNWIND $rows AS row
MERGE (c:Correction {id: row.id})
SET c = row
