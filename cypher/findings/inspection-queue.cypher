// What waits to be inspected, sources first, at most $most.
MATCH (u:Uninspected)
WHERE u.id > ''
WITH u ORDER BY u.id DESC LIMIT toInteger($most)
WITH collect(u) AS waiting
RETURN [u IN waiting WHERE u.kind = 'DOCUMENT' | u.of] AS documents,
       [u IN waiting WHERE u.kind = 'SOURCE' | u.of] AS sources
