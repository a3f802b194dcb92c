// Documents in the order of their ids, a page at a time.
MATCH (d:Document)
WHERE d.id > $after
RETURN properties(d) AS document
ORDER BY d.id
LIMIT toInteger($first)
