// The documents these ids stand for.
UNWIND $claims AS claim
MATCH (:Identifier {id: claim})-[:NAMES]->(d:Document)
RETURN DISTINCT d.id AS id
