// A finding that was set aside counts again.
MATCH (x:Dismissal {id: $id})
OPTIONAL MATCH (f:Finding {id: x.id})
WITH x, f, head(COLLECT { MATCH (f)-[a:ABOUT]->(d:Document) RETURN d.id ORDER BY a.ordinal }) AS document
DELETE x
RETURN f.detail AS detail, document
