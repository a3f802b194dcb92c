// Symbols first, then names, then passages; ties by id, so that pages neither skip nor repeat.
// A hit's score is the sum of what it was found by: 9 its id, 3 its whole symbol (a little more with its very marks),
// 2 the beginning of it, half a point for the date asked for; from 1 to 2 its name, and more the less of a name was left
// out, a quarter for the type asked for; from 0 to 1 a passage. $after is the last hit of the page before.
CALL () {
  UNWIND $ids AS id
  MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
  RETURN d AS hit, 9.0 AS score
  UNION
  UNWIND $symbols AS symbol
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH symbol.start AND d.symbolKey =~ symbol.begins
    AND (symbol.types IS NULL OR d.type IN symbol.types)
  RETURN d AS hit,
    CASE WHEN d.symbolKey = symbol.key THEN 3.2 WHEN d.symbolKey =~ symbol.whole THEN 3.0 ELSE 2.0 END
    + CASE WHEN toString(coalesce(d.issuedOn, d.year)) STARTS WITH $date THEN 0.5 ELSE 0.0 END AS score
  UNION
  UNWIND $names AS query
  CALL db.index.fulltext.queryNodes('document_names', query, {limit: 5000}) YIELD node, score
  RETURN node AS hit,
    1 + score / (1 + score) + CASE WHEN node.titleFolded = $name THEN 1.0 ELSE 0.0 END
    + CASE WHEN node.type = $type THEN 0.25 ELSE 0.0 END AS score
  UNION
  UNWIND $bodies AS query
  CALL db.index.fulltext.queryNodes('organisation_words', query, {limit: 500}) YIELD node, score
  WITH node, score, toFloat(size($name)) / size(node.nameFolded) AS share
  WHERE coalesce(node.kind, '') <> 'CLASS'
  RETURN node AS hit,
    1 + score / (2 + 2 * score) + CASE WHEN share > 1 THEN 0.5 ELSE share / 2 END
    + CASE WHEN node.nameFolded = $name THEN 1.0 ELSE 0.0 END AS score
  UNION
  UNWIND $bodies AS query
  CALL db.index.fulltext.queryNodes('indicator_words', query, {limit: 500}) YIELD node, score
  WITH node, score, toFloat(size($name)) / size(node.nameFolded) AS share
  RETURN node AS hit,
    1 + score / (2 + 2 * score) + CASE WHEN share > 1 THEN 0.5 ELSE share / 2 END
    + CASE WHEN node.nameFolded = $name THEN 1.0 ELSE 0.0 END AS score
  UNION
  UNWIND $passages AS query
  CALL db.index.fulltext.queryNodes('passage_words', query, {limit: 5000}) YIELD node, score
  RETURN node AS hit, score / (1 + score) AS score
}
WITH hit, sum(score) AS score
WITH hit, score, hit.id AS id,
  CASE WHEN hit:Document THEN 'DOCUMENT' WHEN hit:Organisation THEN 'ORGANISATION' WHEN hit:Indicator THEN 'INDICATOR'
    ELSE 'PASSAGE' END AS kind
WHERE $after IS NULL OR score < $after.score OR (score = $after.score AND id > $after.id)
ORDER BY score DESC, id
LIMIT toInteger($first)
RETURN kind, id, score, properties(hit) AS found,
  head(COLLECT { MATCH (hit)-[:IN]->(s:Source) RETURN s {.sha256, .name} }) AS source
