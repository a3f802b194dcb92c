// Citations by type, and the open ones by the reasons why they are open.
CALL () {
  MATCH (s:Source {sha256: $source}) RETURN s
  UNION
  MATCH (s:Source) WHERE $source IS NULL AND s.sha256 > '' RETURN s
}
MATCH (s)<-[:IN]-(:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless
WITH m, COLLECT { MATCH (m)-[c:CANDIDATE]->(:Document) UNWIND c.reasons AS reason RETURN DISTINCT reason } AS reasons,
  EXISTS { (m)-[:OF]->(:Document) } AS resolved
UNWIND [['type', m.type]] + CASE
  WHEN resolved THEN []
  WHEN size(reasons) = 0 THEN [['reason', 'Chưa văn bản nào mang ký hiệu hoặc tên này']]
  ELSE [reason IN reasons | ['reason', reason]]
END AS facet
RETURN facet[0] AS name, facet[1] AS value, count(*) AS count
ORDER BY name, count DESC, value
