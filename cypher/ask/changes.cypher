// What changed after a cursor, in the order of commits.
MATCH (c:Change)
WHERE c.cursor > toInteger($after)
RETURN c.cursor AS cursor, c.at AS at, c.kind AS kind, c.who AS who, c.why AS why, c.source AS source,
       c.document AS document, c.detail AS detail
ORDER BY cursor
LIMIT toInteger($first)
