// How much of a source, or of all of them, was read and resolved.
CALL () {
  MATCH (s:Source {sha256: $source}) RETURN s
  UNION
  MATCH (s:Source) WHERE $source IS NULL AND s.sha256 > '' RETURN s
}
CALL (s) {
  MATCH (s)<-[:IN]-(p:Passage)
  CALL (p) {
    MATCH (p)<-[:IN]-(m:Mention)
    WHERE NOT m.wordless
    WITH m, EXISTS { (m)-[:OF]->(:Document) } AS resolved, EXISTS { (m)-[:CANDIDATE]->(:Document) } AS open
    RETURN count(m) AS mentions, sum(CASE WHEN resolved THEN 1 ELSE 0 END) AS resolved,
      sum(CASE WHEN open AND NOT resolved THEN 1 ELSE 0 END) AS ambiguous
  }
  RETURN count(p) AS passages, sum(mentions) AS citations, sum(resolved) AS resolved, sum(ambiguous) AS ambiguous,
    sum(CASE mentions WHEN 0 THEN 1 ELSE 0 END) AS passagesWithoutCitation,
    sum(CASE WHEN p.restricted THEN 1 ELSE 0 END) AS restricted
}
RETURN count(s) AS sources, sum(passages) AS passages, sum(citations) AS citations, sum(resolved) AS resolved,
  sum(ambiguous) AS ambiguous, sum(passagesWithoutCitation) AS passagesWithoutCitation, sum(restricted) AS restricted,
  CASE WHEN $source IS NULL THEN COUNT { MATCH (i:Document) WHERE i.id > '' RETURN i } ELSE
    COUNT { MATCH (:Source {sha256: $source})<-[:IN]-(:Passage)<-[:IN]-(:Mention)-[:OF]->(d:Document) RETURN DISTINCT d }
  END AS documents,
  COUNT { MATCH (u:Uninspected) WHERE u.id > '' RETURN u } AS waiting
