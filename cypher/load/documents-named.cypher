// The documents these ids stand for.
UNWIND $claims AS claim
MATCH (:Identifier {id: claim})-[:NAMES]->(d:Document)
RETURN claim, d.id AS id
