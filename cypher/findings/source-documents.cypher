// The documents that a source tells of.
MATCH (:Source {sha256: $sha256})-[:DESCRIBES]->(:Identifier)-[:NAMES]->(d:Document)
RETURN DISTINCT d.id AS id
