// A person sets a finding aside. It hangs on the finding's id alone, so that it holds for it whenever it is found again.
MATCH (f:Finding {id: $id})
MERGE (x:Dismissal {id: f.id})
SET x.by = $by, x.why = $why, x.at = datetime()
RETURN f.detail AS detail, head(COLLECT { MATCH (f)-[a:ABOUT]->(d:Document) RETURN d.id ORDER BY a.ordinal }) AS document
