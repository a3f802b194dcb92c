// Measures as their tellings make them.
UNWIND $rows AS row
MATCH (i:Indicator {id: row.id})
SET i += row.properties
