// What changed last, the newest first.
MATCH (c:Change)
WHERE c.cursor > 0
RETURN c.cursor AS cursor, c.at AS at, c.kind AS kind, c.who AS who, c.why AS why, c.source AS source,
       c.document AS document, c.detail AS detail
ORDER BY cursor DESC
LIMIT toInteger($first)
