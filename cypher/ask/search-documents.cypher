// The ids of the documents that a search finds, all pages of it; $most at most.
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
RETURN d.id AS id
LIMIT toInteger($most)
