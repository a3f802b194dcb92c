// The documents of which anything is expected, by id; $most at most.
MATCH (e:Expectation)
WHERE e.claim > ''
MATCH (e)-[:OF]->(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
LIMIT toInteger($most)
