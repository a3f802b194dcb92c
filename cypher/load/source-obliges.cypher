// The bodies of which a source expected something until now.
MATCH (e:Expectation {source: $sha256})-[:OBLIGES]->(o:Organisation)
RETURN DISTINCT o.id AS id
