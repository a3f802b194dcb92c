// Symbols first, then titles, then passages; ties by kind and id, so that pages neither skip nor repeat.
// A hit's score is the sum of what it was found by: 3 its whole symbol, 2 the beginning of it, from 1 to 2 its title,
// from 0 to 1 a passage. $after is the last hit of the page before.
CALL () {
  UNWIND $keys AS key
  MATCH (d:Document {symbolKey: key})
  RETURN d AS hit, 3.0 AS score
  UNION
  UNWIND $prefixes AS prefix
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH prefix
  RETURN d AS hit, 2.0 AS score
  UNION
  UNWIND $titles AS query
  CALL db.index.fulltext.queryNodes('document_words', query, {limit: 5000}) YIELD node, score
  RETURN node AS hit, 1 + score / (1 + score) AS score
  UNION
  UNWIND $passages AS query
  CALL db.index.fulltext.queryNodes('passage_words', query, {limit: 5000}) YIELD node, score
  RETURN node AS hit, score / (1 + score) AS score
}
WITH hit, sum(score) AS score
WITH hit, score, hit.id AS id, CASE WHEN hit:Document THEN 'DOCUMENT' ELSE 'PASSAGE' END AS kind
WHERE $after IS NULL OR score < $after.score OR (score = $after.score AND id > $after.id)
ORDER BY score DESC, id
LIMIT toInteger($first)
RETURN kind, id, score, properties(hit) AS found,
  head(COLLECT { MATCH (hit)-[:IN]->(s:Source) RETURN s {.sha256, .name} }) AS source
