// The documents that a search finds, counted by type, year and issuer; of each at most twenty values, the commonest first.
CALL () {
  UNWIND $ids AS id
  MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
  RETURN d
  UNION
  UNWIND $symbols AS symbol
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH symbol.start AND d.symbolKey =~ symbol.begins
    AND (symbol.types IS NULL OR d.type IN symbol.types)
  RETURN d
  UNION
  UNWIND $names AS query
  CALL db.index.fulltext.queryNodes('document_names', query, {limit: 5000}) YIELD node
  RETURN node AS d
}
WITH collect(d) AS documents
UNWIND ['type', 'year', 'issuer'] AS name
CALL (documents, name) {
  UNWIND documents AS d
  WITH CASE name WHEN 'year' THEN toString(toInteger(d.year)) ELSE d[name] END AS value
  WHERE value IS NOT NULL
  RETURN value, count(*) AS count
  ORDER BY count DESC, value
  LIMIT 20
}
RETURN name, value, count
