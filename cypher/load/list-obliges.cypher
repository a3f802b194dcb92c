// The bodies of which a list expected something until now.
MATCH (e:Expectation {list: $list})-[:OBLIGES]->(o:Organisation)
RETURN DISTINCT o.id AS id
