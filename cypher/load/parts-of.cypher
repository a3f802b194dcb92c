// The documents told to be part of what these ids stand for.
UNWIND $claims AS claim
MATCH (i:Identifier)<-[:DESCRIBES {partOf: claim}]-(:Source)
MATCH (i)-[:NAMES]->(d:Document)
RETURN DISTINCT d.id AS id
