// The documents that a search finds, counted by type, year and issuer; of each at most twenty values, the commonest first.
CALL () {
  UNWIND $keys AS key
  MATCH (d:Document {symbolKey: key})
  RETURN d
  UNION
  UNWIND $prefixes AS prefix
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH prefix
  RETURN d
  UNION
  UNWIND $titles AS query
  CALL db.index.fulltext.queryNodes('document_words', query, {limit: 5000}) YIELD node
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
