// Whether any document, body or measure is found without allowing for slips.
CALL () {
  UNWIND $ids AS id
  MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
  RETURN d AS hit
  LIMIT 1
  UNION ALL
  UNWIND $symbols AS symbol
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH symbol.start AND d.symbolKey =~ symbol.begins
    AND (symbol.types IS NULL OR d.type IN symbol.types)
  RETURN d AS hit
  LIMIT 1
  UNION ALL
  UNWIND $names AS query
  CALL db.index.fulltext.queryNodes('document_names', query, {limit: 1}) YIELD node
  RETURN node AS hit
  UNION ALL
  UNWIND $bodies AS query
  CALL db.index.fulltext.queryNodes('organisation_words', query, {limit: 1}) YIELD node
  RETURN node AS hit
  UNION ALL
  UNWIND $bodies AS query
  CALL db.index.fulltext.queryNodes('indicator_words', query, {limit: 1}) YIELD node
  RETURN node AS hit
}
RETURN count(hit) > 0 AS found
